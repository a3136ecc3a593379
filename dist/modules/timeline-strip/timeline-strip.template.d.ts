import type { Story } from '../story/story.js';
/** What `<timeline-strip>` shows of a story, if it has a timeline; `level` is that of its heading. */
export declare const timelineTemplate: (story: Story, level: number) => import("lit-html").TemplateResult<1> | undefined;
