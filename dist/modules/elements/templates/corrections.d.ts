import type { Correction, Story } from '../../story/story.js';
/** When a correction was made, and its text. */
export declare const correction: (story: Story, { date: when, text }: Correction) => import("lit-html").TemplateResult<1>;
/** The corrections of one item, to stand with it. */
export declare const corrections: (story: Story, { id }: {
    id: string;
}) => import("lit-html").TemplateResult<1>[];
