import type { Story } from '../../story/story.js';
import { registerLabels, registerStory } from '../source/story-registry.js';
import { StoryElement } from '../base/story-element.js';
/**
 * Gives one story to all widgets inside it, at any depth. With no widget inside, it lays out all four: the embed of one
 * tag.
 *
 * @tagname story-bundle
 * @fires {KeyPointsToggleEvent} key-points-toggle - The reader opened or closed the section behind a key point, in a widget inside.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event, with the buttons or the keyboard, in a widget inside.
 * @slot - The widgets that share the story, or what shows until there is a story if none is inside.
 */
export declare class StoryBundle extends StoryElement {
    static styles: import("lit").CSSResult[];
    /**
     * Adds a story that `story-id` finds, from a script that has no modules:
     * `customElements.whenDefined('story-bundle').then((Bundle) => Bundle.registerStory(story))`.
     */
    static readonly registerStory: typeof registerStory;
    /** Replaces labels in a language, or adds a language, in the same way. */
    static readonly registerLabels: typeof registerLabels;
    protected renderStory(_story: Story): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'story-bundle': StoryBundle;
    }
}
