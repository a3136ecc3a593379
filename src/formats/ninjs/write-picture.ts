import type {Image} from '../../story/story.js';

/** A picture as an item that belongs to another. */
export const pictureOf = (
  {url, alt, credit, width, height}: Image,
  uri: string,
  rel: string,
): Record<string, unknown> => ({
  ...{name: rel, rel, uri, type: 'picture'},
  ...(credit && {by: credit}),
  ...(alt && {descriptions: [{role: 'alt', contentType: 'text/plain', value: alt}]}),
  renditions: [{name: 'main', href: url, ...(width && {width}), ...(height && {height})}],
});
