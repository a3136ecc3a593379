import {LitElement} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {registerLabels, registerStory} from '../source/story-registry.js';
import baseStyles from './base.styles.js';
import {version} from './version.js';

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
export abstract class StoryProperties extends LitElement {
  static override styles = baseStyles;

  /** The version of the library, to tell copies apart. */
  static readonly version = version;

  /**
   * Adds a story that `story-id` finds, from a script that has no modules:
   * `customElements.whenDefined('story-bundle').then((Bundle) => Bundle.registerStory(story))`.
   */
  static readonly registerStory = registerStory;

  /** Replaces labels in a language, or adds a language, in the same way. */
  static readonly registerLabels = registerLabels;

  // Not decorators: for three properties they would cost the reader 300 bytes.
  static override properties: PropertyDeclarations = {
    story: {attribute: 'story'},
    src: {},
    integrity: {},
    since: {},
    remember: {},
    refresh: {type: Number},
    loading: {},
    storyId: {attribute: 'story-id'},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /**
   * The story to show, instead of the one from around the element or in the script. Assign a new object to change it.
   * The attribute takes its JSON.
   */
  declare story?: unknown;

  /** The address of a story as JSON. Elements with the same one share one request. */
  declare src?: string;

  /** A Subresource Integrity digest that the answer from `src` must match. */
  declare integrity?: string;

  /** Reads `src` again every so many seconds, 10 at least, while the page is visible. */
  declare refresh?: number;

  /** `lazy` leaves `src` alone until the element comes near the screen. */
  declare loading?: string;

  /** The id of a story that another script registered. */
  declare storyId?: string;

  /** The level of the element's own heading, 1 to 6; headings inside it follow. */
  declare headingLevel: number;

  /** Marks what changed since a date, such as `2026-11-20`, as the story tells its changes. */
  declare since?: string;

  /** Keeps in the reader's browser which edition they have read, and marks what changed since. */
  declare remember?: string | boolean;

  constructor() {
    super();
    this.headingLevel = 2;
  }
}
