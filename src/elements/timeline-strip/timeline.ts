import type {TemplateResult, render} from 'lit';
import type {Labels} from '../../languages/labels.js';
import type {Story, TimelineEvent} from '../../story/story.js';

/** What the code that comes on demand has of the element, which is in another script. */
export interface Timeline {
  story: Story;
  keepFocus(root: ShadowRoot, render: () => void): void;
  label(story: Story, name: keyof Labels): string;
  langOf(story: Story, name: keyof Labels): unknown;
  render: typeof render;
  timelineEvent(story: Story, event: TimelineEvent, level: number): TemplateResult;
}
