import type {Passage} from '../../story/story.js';
import {isFields, listOf, textOf} from '../common/values.js';
import type {Fields} from '../common/values.js';
import type {Ids} from '../common/ids.js';

/** What reading a part of an item takes besides it. */
export interface Within {
  lang: string;
  /** The uri of the item that it is part of. */
  main: string;
  ids: Ids;
}

/** The roles of descriptions that hold the words of the article a part rests on, and those around them. */
export const passageRoles = {exact: 'passage', prefix: 'passage-prefix', suffix: 'passage-suffix'} as const;

export const isPassage = ({role}: Fields): boolean =>
  (Object.values(passageRoles) as unknown[]).includes(role);

/** The uri of a part: that of its item, with the part’s id as fragment. */
export const uriOfPart = (main: string, id: string): string =>
  `${main.split('#')[0]}#${encodeURIComponent(id)}`;

/** The id of a part and the passage it rests on, as `toNinjs` writes them; otherwise an id made of `words`. */
export function identify(
  {uri, descriptions}: Fields,
  words: string,
  {main, ids}: Within,
): {id: string; passage?: Passage} {
  const [item, fragment] = textOf(uri).split('#');
  const isOurs = main !== '' && fragment && item === main.split('#')[0];
  const described = (role: string) => {
    const found = listOf(descriptions).find((each): each is Fields => isFields(each) && each.role === role);
    // Space at their ends says that a paragraph was cut there.
    return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
  };
  const exact = described(passageRoles.exact);
  const [prefix, suffix] = [described(passageRoles.prefix), described(passageRoles.suffix)];
  return {
    id: isOurs ? decoded(fragment) : ids.make(words, 'item'),
    ...(exact && {passage: {exact, ...(prefix && {prefix}), ...(suffix && {suffix})}}),
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
