import type {Person, StoryDocument} from '../../story/story.js';
import {limits} from '../../story/story.js';
import {namesIn, withoutBy} from '../common/byline.js';
import {isFields, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import type {Losses} from '../common/losses.js';
import {webOf} from './body.js';

/** The publisher that the sources of an item name. */
export function readPublisher(
  sources: readonly unknown[],
  path: string,
  losses: Losses,
): Pick<StoryDocument, 'publisher'> {
  const publisher = sources.find(
    (each): each is Fields => isFields(each) && each.role === 'publisher' && textOf(each.name) !== '',
  );
  for (const [index, each] of sources.entries()) {
    if (each !== publisher) losses.add(`${path}[${index}]`, 'no home in a story');
  }
  if (!publisher) return {};
  const {name, contactInfo} = publisher;
  const at = `${path}[${sources.indexOf(publisher)}]`;
  losses.others(without(publisher, 'name', 'role', 'contactInfo'), at);
  const url = webOf(contactInfo, at, losses).url;
  return {publisher: {name: textOf(name), ...(url && {url})}};
}

/** The authors as the item names them; where it lists them as people too, each of them. */
export function bylineOf(by: unknown, people: readonly unknown[], path: string, losses: Losses): Person[] {
  const isAuthor = (each: unknown): each is Fields =>
    isFields(each) && each.rel === 'author' && textOf(each.name) !== '';
  for (const [index, each] of people.entries()) {
    if (!isAuthor(each)) losses.add(`${path}[${index}]`, 'no home in a story');
  }
  const authors = people.flatMap((each, index): Person[] => {
    if (!isAuthor(each)) return [];
    const {name, contactInfo} = each;
    losses.others(without(each, 'name', 'rel', 'contactInfo'), `${path}[${index}]`);
    const {url} = webOf(contactInfo, `${path}[${index}]`, losses);
    return [{name: textOf(name), ...(url && {url})}];
  });
  const written = withoutBy(textOf(by));
  if (authors.length > 0 && authors.every(({name}) => written === '' || written.includes(name)))
    return authors;
  return written ? namesIn(written).map((name) => ({name: name.slice(0, limits.line)})) : [];
}
