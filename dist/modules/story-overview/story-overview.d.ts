import type { Story } from '../story/story.js';
import { StoryElement } from '../shared/story-element.js';
/**
 * The card that stands for the story: headline, standfirst, who wrote it and when if known, the overview that the
 * article opens with, corrections, and a link to the article. Each line can show the words of the article it rests on.
 *
 * @tagname story-overview
 * @slot - What shows until there is a story, and stays if none comes.
 * @fires {StoryLoadEvent} story-load - The element has a story to show.
 * @fires {StoryErrorEvent} story-error - It was given something that it cannot show.
 * @fires {PassageOpenEvent} passage-open - The reader opened the words that a point rests on.
 * @csspart base - The whole card.
 * @csspart label - The small line at the top.
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence under it.
 * @csspart byline - Who wrote it and when.
 * @csspart date - A date.
 * @csspart list - The list of points.
 * @csspart point - One point.
 * @csspart passage - The disclosure of the words a point rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them.
 * @csspart mark - The words themselves.
 * @csspart corrections - The list of corrections.
 * @csspart article-link - The line with the link to the article.
 * @csspart link - A link.
 * @csspart note - The line under the widget that tells of a refresh or a failure.
 * @csspart retry - The button in it after a failure.
 */
export declare class StoryOverview extends StoryElement {
    #private;
    static styles: import("lit").CSSResult[];
    protected renderStory(story: Story): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'story-overview': StoryOverview;
    }
}
