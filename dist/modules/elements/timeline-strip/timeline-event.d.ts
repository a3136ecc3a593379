import type { Story, TimelineEvent } from '../../story/story.js';
/** One entry: its date or that it has none, what happened or is planned, who reported it, and its passage. */
export declare function timelineEvent(story: Story, event: TimelineEvent, level: number): import("lit-html").TemplateResult<1>;
