import {prerender} from 'story-widgets/prerender';

/** @type {(story: object, address: string) => string} */
export const pointsOf = (story, address) =>
  prerender(story, {tags: ['key-points'], headingLevel: 4, attributes: {src: address}});
