import type {TemplateResult, render} from 'lit';
import type {Labels} from '../../languages/labels.js';
import type {Story, TimelineEvent} from '../../story/story.js';

/** A story, and the words of its language. */
export interface Wording {
  story: Story;
  label(story: Story, name: keyof Labels): string;
  langOf(story: Story, name: keyof Labels): unknown;
}

/** What the code that comes on demand has of the element, which is in another script. */
export interface Timeline extends Wording {
  keepFocus(root: ShadowRoot, render: () => void): void;
  render: typeof render;
  timelineEvent(story: Story, event: TimelineEvent, level: number): TemplateResult;
}
