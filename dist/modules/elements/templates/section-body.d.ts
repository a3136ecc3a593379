import { nothing } from 'lit';
import type { Section, Story } from '../../story/story.js';
/** The article's own paragraphs, lists, quotes and pictures, in its order. */
export declare const sectionBody: (story: Story, { body }: Section) => (import("lit-html").TemplateResult<1> | typeof nothing)[];
