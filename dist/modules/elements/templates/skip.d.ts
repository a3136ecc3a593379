import type { Story } from '../../story/story.js';
/** The button past what is long, or repeats the article; it comes hidden, since it needs a script. */
export declare const skip: (story: Story) => import("lit-html").TemplateResult<1>;
/** The place it leads to. */
export declare const skipEnd: import("lit-html").TemplateResult<1>;
