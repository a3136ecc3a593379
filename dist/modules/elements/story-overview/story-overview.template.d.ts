import type { Story } from '../../story/story.js';
/** What `<story-overview>` shows of a story; `level` is that of its heading. */
export declare const overviewTemplate: (story: Story, level: number) => import("lit-html").TemplateResult<1>;
