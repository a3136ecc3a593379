import type {TemplateResult, render} from 'lit';
import type {english} from '../../languages/labels.js';
import type {Story, TimelineEvent} from '../../story/story.js';
import type {Moment, ScaleMarks} from './scale/bounds.js';

/** A language, and the words of it. */
export interface Wording {
  label(story: {lang: string}, name: keyof typeof english): string;
  langOf(story: {lang: string}, name: keyof typeof english): unknown;
}

/** What the code that comes on demand has of the element, which is in another script. */
export interface Timeline extends Wording {
  story: Story;
  keepFocus(root: ShadowRoot, render: () => void): void;
  render: typeof render;
  timelineEvent(story: Story, event: TimelineEvent, level: number): TemplateResult;
}

/** What a strip needs of a story, which prerendered markup tells. */
export interface StripStory extends Pick<Story, 'lang' | 'dir'> {
  timeline: readonly Moment[];
}

/** A strip of an element, and what is drawn of its scale. */
export interface Strip extends Wording {
  story: StripStory;
  element: HTMLElement;
  root: ParentNode;
  scale: ScaleMarks | undefined;
}

/** A place on the scale: the entry that a step leads to, and how far along it is, from 0 to 1. */
export interface Spot {
  id: string | undefined;
  part: number;
}

/** What moves a strip, and what only some need. */
export interface Moves {
  goTo(strip: Strip, to: string | number): void;
  goToSpot(strip: Strip, spot: Spot): void;
  markToday(strip: Strip): void;
}
