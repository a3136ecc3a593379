import { StoryElement } from '../base/story-element.js';
import { keyPointsTemplate } from './key-points.template.js';
import keyPointsStyles from './key-points.styles.js';
import { tellSection } from './toggle-event.js';

/**
 * The takeaways of the story, numbered: a heading and a sentence each, with the section they come from behind a
 * disclosure that needs no script.
 *
 * @tagname key-points
 * @slot - What shows until there is a story, and stays if none comes or if it has no key points.
 * @fires {KeyPointsToggleEvent} key-points-toggle - The reader opened or closed a section.
 * @csspart base - The whole list with its label.
 * @csspart label - The small heading at the top.
 * @csspart skip - The button past the widget, seen when it has the focus.
 * @csspart end - The place it leads to.
 * @csspart list - The list of points.
 * @csspart point - One point.
 * @csspart heading - The heading of a point.
 * @csspart summary - Its sentence.
 * @csspart correction - A correction that affects the item it stands with.
 * @csspart section - The disclosure of its section.
 * @csspart section-toggle - Its control.
 * @csspart quote - A quote inside the section.
 * @csspart words - Its words.
 * @csspart attribution - What stands under them.
 * @csspart speaker - Who said them.
 * @csspart role - In what role.
 * @csspart image - A picture inside the section.
 * @csspart date - A date.
 * @csspart legend - What the mark at the end of a line means.
 * @csspart passage - The disclosure of the words a point rests on, where they stand outside its section.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
class KeyPoints extends StoryElement {
    static { this.styles = [...StoryElement.styles, keyPointsStyles]; }
    renderStory(story) {
        return keyPointsTemplate(story, this.headingLevel);
    }
    toggled(details) {
        super.toggled(details);
        tellSection(this, details);
    }
}

export { KeyPoints };
