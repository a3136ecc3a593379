import type { Story } from '../story/story.js';
import { StoryElement } from '../shared/story-element.js';
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
export declare class StoryBundle extends StoryElement {
    protected renderStory(_story: Story): import("lit-html").TemplateResult<1> | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'story-bundle': StoryBundle;
    }
}
