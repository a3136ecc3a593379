import type { Story } from '../../story/story.js';
/** What `<key-points>` shows of a story, if it has any; `level` is that of its heading. */
export declare const keyPointsTemplate: (story: Story, level: number) => import("lit-html").TemplateResult<1> | undefined;
