import { html } from '../templates/html.js';
import { widgets } from '../source/asks-for-story.js';
import { StoryElement, slot } from '../base/story-element.js';
import bundleStyles from './story-bundle.styles.js';

/**
 * Gives one story to all widgets inside it, at any depth. With no widget inside, it lays out all four: the embed of one
 * tag.
 *
 * @tagname story-bundle
 * @fires {KeyPointsToggleEvent} key-points-toggle - The reader opened or closed the section behind a key point, in a widget inside.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event, with the buttons or the keyboard, in a widget inside.
 * @slot - The widgets that share the story, or what shows until there is a story if none is inside.
 */
class StoryBundle extends StoryElement {
    static { this.styles = [...StoryElement.styles, bundleStyles]; }
    renderStory(_story) {
        const isOwn = (widget) => widget.getRootNode() === this.shadowRoot;
        if (this.querySelector(widgets) || ![...this.source.followers].every(isOwn))
            return slot();
        const level = this.headingLevel;
        return html `
      <story-overview heading-level=${level}></story-overview>
      <key-points heading-level=${level}></key-points>
      <quote-card heading-level=${level}></quote-card>
      <timeline-strip heading-level=${level}></timeline-strip>
    `;
    }
}

export { StoryBundle };
