import { html } from 'lit';
import { StoryElement } from '../shared/story-element.js';

const widgets = 'story-overview, key-points, quote-card, timeline-strip';
/**
 * Gives one story to all widgets inside it, at any depth. With no widget inside, it lays out all four: the embed of one
 * tag.
 *
 * @tagname story-bundle
 * @slot - The widgets that share the story, or what shows until there is a story if none is inside.
 * @fires {StoryLoadEvent} story-load - The bundle has a story for its widgets.
 * @fires {StoryErrorEvent} story-error - It was given something that cannot be shown.
 * @csspart note - The line under the widgets that tells of a refresh or a failure.
 * @csspart retry - The button in it after a failure.
 */
class StoryBundle extends StoryElement {
    renderStory(_story) {
        if (this.querySelector(widgets))
            return undefined;
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
