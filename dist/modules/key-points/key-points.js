import { html, nothing } from 'lit';
import { heading } from '../shared/heading.js';
import { inlines } from '../shared/inline.js';
import { labels } from '../shared/labels.js';
import { passage } from '../shared/passage.js';
import { StoryElement, itemAround } from '../shared/story-element.js';
import { sectionBody } from '../shared/section-body.js';
import { WidgetEvent } from '../shared/story-events.js';
import styles from './key-points.styles.js';

/** The reader opened or closed the section behind a key point. */
class KeyPointsToggleEvent extends WidgetEvent {
    constructor(fields) {
        super('key-points-toggle', fields);
    }
}
/**
 * The takeaways of the story, numbered: a heading and a sentence each, with the section they come from behind a
 * disclosure that needs no script.
 *
 * @tagname key-points
 * @slot - What shows until there is a story, and stays if none comes or if it has no key points.
 * @fires {KeyPointsToggleEvent} key-points-toggle - The reader opened or closed a section.
 * @csspart base - The whole list with its label.
 * @csspart label - The small heading at the top.
 * @csspart list - The list of points.
 * @csspart point - One point.
 * @csspart heading - The heading of a point.
 * @csspart summary - Its sentence.
 * @csspart section - The disclosure of its section.
 * @csspart section-toggle - Its control.
 * @csspart quote - A quote inside the section.
 * @csspart words - Its words.
 * @csspart attribution - The line under them.
 * @csspart speaker - Who said them.
 * @csspart image - A picture inside the section.
 * @csspart date - A date.
 * @csspart passage - The disclosure of the words a point rests on, where they stand outside its section.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
class KeyPoints extends StoryElement {
    static { this.styles = [...StoryElement.styles, styles]; }
    renderStory(story) {
        if (!story.keyPoints.length)
            return undefined;
        return html `<section part="base" lang=${story.lang} dir=${story.dir}>
      ${heading(this.headingLevel, 'label', labels.keyPoints)}
      <ol part="list" role="list">${story.keyPoints.map((point) => this.#renderPoint(story, point))}</ol>
    </section>`;
    }
    #renderPoint(story, point) {
        const section = story.sections.find(({ id }) => id === point.section);
        return html `<li part="point" data-item=${point.id}>
      <div>
        ${heading(this.headingLevel + 1, 'heading', point.heading)}
        <p part="summary">${inlines(point.summary)}</p>
        ${section ? renderSection(story, section) : nothing}
        ${section && point.passage?.section === section.id ? nothing : passage(story, point)}
      </div>
    </li>`;
    }
    handleEvent(event) {
        super.handleEvent(event);
        const details = event.target;
        if (event.type === 'toggle' && details.matches('[part=section]'))
            this.dispatchEvent(new KeyPointsToggleEvent({ item: itemAround(details), open: details.open }));
    }
}
const renderSection = (story, section) => html `<details part="section">
    <summary part="section-toggle">${labels.readSection}</summary>
    ${sectionBody(story, section)}
  </details>`;

export { KeyPoints, KeyPointsToggleEvent };
