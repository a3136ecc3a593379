import type { Story, When } from '../../story/story.js';
/** A date, or the span to `end`, in the story's words, marked up as precisely as it is known. */
export declare function date({ dates }: Story, when: When, end?: When): import("lit-html").TemplateResult<1>;
