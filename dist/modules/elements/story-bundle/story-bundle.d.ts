import type { Story } from '../../story/story.js';
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
    protected renderStory(_story: Story): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'story-bundle': StoryBundle;
    }
}
