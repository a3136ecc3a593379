import type { Image } from '../../story/story.js';
/** A picture that loads when it comes near, in room that its dimensions reserve. */
export declare function image({ url, alt, credit, width, height }: Image): import("lit-html").TemplateResult<1>;
