import type {Image} from '../../story/story.js';
import {limits} from '../../story/story.js';
import {isFields, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import type {Losses} from '../common/losses.js';
import {wordsOf} from './body.js';

/** A picture: the largest of its renditions; undefined if it has no address. */
export function imageOf(item: Fields, path: string, losses: Losses): Image | undefined {
  const {renditions, descriptions, headlines, by} = item;
  losses.others(
    without(item, 'uri', 'name', 'rel', 'type', 'renditions', 'descriptions', 'headlines', 'by'),
    path,
  );
  const sizes = listOf(renditions).filter(
    (each): each is Fields => isFields(each) && textOf(each.href) !== '',
  );
  const [largest] = [...sizes].sort((a, b) => (Number(b.width) || 0) - (Number(a.width) || 0));
  if (!largest) {
    losses.add(path, 'left out: a picture without an address');
    return undefined;
  }
  if (sizes.length > 1) losses.add(`${path}.renditions`, 'only the largest is kept');
  const texts = listOf(descriptions).filter(isFields);
  const said = texts[0] ?? listOf(headlines).filter(isFields)[0];
  const alt = said ? wordsOf(said) : '';
  if (alt === '') losses.add(path, 'no text for those who do not see it: write what the picture shows');
  if (texts.length > 1) losses.add(`${path}.descriptions`, 'only the first is kept');
  if (texts.length) losses.others({headlines}, path, 'its description was read');
  const {width, height} = largest;
  return {
    ...{url: textOf(largest.href), alt},
    ...(textOf(by) && {credit: textOf(by).slice(0, limits.line)}),
    ...(Number.isInteger(width) &&
      Number.isInteger(height) && {width: Number(width), height: Number(height)}),
  };
}
