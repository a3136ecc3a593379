import { StoryElement } from '../base/story-element.js';
import { overviewTemplate } from './story-overview.template.js';
import overviewStyles from './story-overview.styles.js';

/**
 * The card that stands for the story: headline, standfirst, who wrote it and when if known, the overview that the
 * article opens with, corrections, and a link to the article. Each line can show the words of the article it rests on.
 *
 * @tagname story-overview
 * @slot - What shows until there is a story, and stays if none comes.
 * @csspart base - The whole card.
 * @csspart label - The small line at the top.
 * @csspart body - All but the label.
 * @csspart lead - Headline, standfirst and byline.
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence under it.
 * @csspart byline - Two lines: who wrote it for whom, and when.
 * @csspart date - A date.
 * @csspart image - The picture of the story.
 * @csspart list - The list of points.
 * @csspart point - One point.
 * @csspart legend - What the mark at the end of a line means.
 * @csspart passage - The disclosure of the words a point rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart foot - What stands at the end: corrections, the part of AI, the link to the article.
 * @csspart correction - A correction.
 * @csspart ai - That artificial intelligence had a part in the story.
 * @csspart article-link - The line with the link to the article.
 * @csspart link - A link.
 */
class StoryOverview extends StoryElement {
    static { this.styles = [...StoryElement.styles, overviewStyles]; }
    renderStory(story) {
        return overviewTemplate(story, this.headingLevel);
    }
}

export { StoryOverview };
