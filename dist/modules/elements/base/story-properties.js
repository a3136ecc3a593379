import { LitElement } from 'lit';
import { registerStory, registerLabels } from '../source/story-registry.js';
import baseStyles from './base.styles.js';
import { version } from './version.js';

/**
 * What a page can say to all widgets: where the story is, and the level of the heading.
 *
 * @fires {StoryLoadEvent} story-load - The element has a story, and shows it, or why it is not to be shown; inside a bundle, the bundle says it.
 * @fires {StoryErrorEvent} story-error - It was given something that it cannot show; inside a bundle, the bundle says it.
 * @fires {PassageOpenEvent} passage-open - The reader opened the words of the article that an item rests on.
 * @csspart note - The line under the widget that tells of a refresh or a failure.
 * @csspart retry - The button in it after a failure.
 * @csspart updates - What stands in it where the story is read again: the time, or what a later edition has.
 * @csspart updates-show - The button that shows a later edition.
 * @csspart updates-pause - The button that pauses such news, and goes on with it.
 * @csspart change - The word on what is new, changed or corrected, until it is read.
 * @cssstate waiting - No story yet; what stands inside the tag shows.
 * @cssstate ready - The story shows.
 * @cssstate empty - The story has nothing for this element; what stands inside the tag shows.
 * @cssstate failed - The story cannot be shown; what stands inside the tag stays.
 * @cssprop [--story-accent=a red, dark or light as the text asks] - Markers, numerals, dates, focus.
 * @cssprop [--story-ink=inherit] - The text.
 * @cssprop [--story-muted=the text, mixed with grey] - Labels, and what is said quietly.
 * @cssprop [--story-rule=the text at 20 %] - Hairlines.
 * @cssprop [--story-mark=a yellow] - The words of a passage.
 * @cssprop [--story-change=the accent] - The word on what is new, changed or corrected.
 * @cssprop [--story-font=inherit] - The family of the text.
 * @cssprop [--story-label-font=the system's sans] - The family of labels and dates.
 * @cssprop [--story-space=0.5em] - The unit of all spacing.
 * @cssprop [--story-print-passage=block] - `none` leaves the passages out of what is printed.
 */
class StoryProperties extends LitElement {
    static { this.styles = baseStyles; }
    /** The version of the library, to tell copies apart. */
    static { this.version = version; }
    /**
     * Adds a story that `story-id` finds, from a script that has no modules:
     * `customElements.whenDefined('story-bundle').then((Bundle) => Bundle.registerStory(story))`.
     */
    static { this.registerStory = registerStory; }
    /** Replaces labels in a language, or adds a language, in the same way. */
    static { this.registerLabels = registerLabels; }
    // Not decorators: for three properties they would cost the reader 300 bytes.
    static { this.properties = {
        story: { attribute: 'story' },
        src: {},
        integrity: {},
        since: {},
        remember: {},
        refresh: { type: Number },
        loading: {},
        storyId: { attribute: 'story-id' },
        headingLevel: { type: Number, attribute: 'heading-level' },
    }; }
    constructor() {
        super();
        this.headingLevel = 2;
    }
}

export { StoryProperties };
