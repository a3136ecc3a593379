import type { Tag } from '../elements/element-types.js';
/** Gives a component what the place where it is rendered can give. */
export type Rendered = <C>(tag: Tag, component: C) => C;
export declare const withStory: Rendered;
