import type {GivenLabels} from '../../languages/labels.js';
import {counted, updateLanguage, updateWords} from '../../languages/update-words.js';
import type {UpdateWords} from '../../languages/update-words.js';
import type {Difference} from '../../story/changes/compare.js';

/** The labels that the page's author gave for a story. */
export type Given = (story: {lang: string}) => GivenLabels;

/** What is said of later editions, in the language of a story or what stands for it. */
export interface Words extends UpdateWords {
  lang: string;
}

export function wordsFor(story: {lang: string}, given: Given): Words {
  const lang = updateLanguage(story.lang);
  return {...updateWords[lang]!, ...given(story), lang};
}

/** What a button that shows these differences says, corrections first: what one of them corrects is no update besides. */
export function showing(found: readonly Difference[], words: Words): string {
  const corrections = found.filter(({of}) => of === 'corrections').length;
  const updates = found.filter(({kind}) => kind !== 'corrected').length;
  const {lang} = words;
  const all = [
    ...(corrections ? [counted(words.corrections, corrections, lang)] : []),
    ...(updates ? [counted(words.updates, updates, lang)] : []),
  ];
  return words.showUpdates.replace('{}', new Intl.ListFormat([lang, 'en']).format(all));
}

/** The word that marks what became of an item; none for what is gone. A correction says itself that it is one. */
export const markOf = ({kind, of}: Difference, {isNew, isChanged, isCorrected}: Words) =>
  of === 'corrections'
    ? isNew
    : {new: isNew, changed: isChanged, corrected: isCorrected, removed: undefined}[kind];
