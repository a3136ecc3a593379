import type {Rendered} from './story-on-server.js';

/** In a browser the elements show the story themselves. */
export const withStory: Rendered = (_tag, component) => component;
