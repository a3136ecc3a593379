import type { TemplateResult, render } from 'lit';
import type { StoryElement } from '../base/story-element.js';
import type { Labels } from '../../languages/labels.js';
import type { Story, TimelineEvent } from '../../story/story.js';
/** What this file has of the element, which is in another script. */
export interface Timeline {
    story: Story;
    keepFocus(root: ShadowRoot, render: () => void): void;
    label(story: Story, name: keyof Labels): string;
    render: typeof render;
    timelineEvent(story: Story, event: TimelineEvent, level: number): TemplateResult;
}
/**
 * What only some timelines need, and the others never download: the entries beyond the first few of a long one, the names
 * of eras on the rail, and a mark where today is. Prerendered markup has no such mark: it is the same for every reader and
 * on every day.
 * @throws where a browser takes no style sheets from scripts
 */
export declare function showMore({ renderRoot, headingLevel }: StoryElement, timeline: Timeline): void;
