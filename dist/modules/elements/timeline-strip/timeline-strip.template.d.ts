import type { Story } from '../../story/story.js';
/**
 * What `<timeline-strip>` shows of a story, if it has a timeline; `level` is that of its heading, `most` how many entries
 * are in it.
 */
export declare const timelineTemplate: (story: Story, level: number, shown: number) => import("lit-html").TemplateResult<1> | undefined;
