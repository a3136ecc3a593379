import type {Image} from '../../story/story.js';

type Thing = Record<string, unknown>;

/** A picture as schema.org tells of it; a bare number would be no width. */
export const picture = ({url, alt, credit, width, height}: Image): Thing => ({
  ...{'@type': 'ImageObject', url, description: alt, creditText: credit},
  ...{width: width && pixels(width), height: height && pixels(height)},
});

const pixels = (value: number): Thing => ({'@type': 'QuantitativeValue', value, unitText: 'px'});
