import type {LenientArticle} from '../../../formats/article/read.js';
import type {ArticleSource} from '../../../formats/article/edit/article-source.js';
import type {Comments} from '../../../formats/article/edit/comments.js';
import {headValue, proposedValues} from '../../../formats/article/edit/head.js';
import type {HeadField} from '../../../formats/article/edit/head.js';
import type {HeadCard} from '../card.js';
import {keys} from '../keys.js';
import {languageName} from '../language-name.js';

/** Who wrote it, when, and where it is: readers are told, or are not told on purpose. */
export const aboutFields: readonly HeadField[] = ['url', 'byline', 'published'];

/** The cards of an article’s head: its language, its headline, and where, by whom and when it was published. */
export function headCards(
  source: ArticleSource,
  {blocks, problems}: LenientArticle,
  {notes, fields}: Comments,
): HeadCard[] {
  const isAsked = (topic: string) => notes.some(({about}) => about === topic);
  const isCommented = (field: string) => fields.some((each) => each.field === field);
  const isMissing = (path: string) =>
    problems.some((problem) => problem.path === path && problem.kind === undefined);
  const heading = blocks.find(({kind}) => kind === 'headline' || kind === 'heading')?.text ?? '';
  const value = (field: HeadField) => headValue(source, field);
  const [lang, headline] = [value('lang'), value('headline')];
  const named = languageName(lang);
  const [proposed = heading] = proposedValues(source, 'headline');
  const about = [...aboutFields, ...(['updated', 'publisher'] as const)].filter(
    (field) => aboutFields.includes(field) || isCommented(field),
  );
  return [
    {
      ...{kind: 'head', key: keys.lang, title: 'Language', says: named ? `${named} (${lang})` : lang},
      why: lang
        ? isAsked('lang')
          ? ['It is guessed from the words of the article.']
          : []
        : ['Nothing says which it is.'],
      isDone: lang !== '' && !isAsked('lang') && !isMissing('lang'),
      fields: [{field: 'lang', value: lang, isRequired: true}],
    },
    {
      ...{kind: 'head', key: keys.headline, title: 'Headline', says: headline || proposed},
      why: headline
        ? []
        : [proposed ? 'The text names none; this is its first heading.' : 'The text names none.'],
      isDone: !isAsked('headline') && !isCommented('headline') && !isMissing('headline'),
      fields: [
        {
          ...{field: 'headline', value: headline, isRequired: true},
          ...(!headline && proposed && {proposed, from: 'the first heading'}),
        },
      ],
    },
    {
      ...{kind: 'head', key: keys.about, title: 'Who and where', says: ''},
      why: ['What is left out here, readers are not told.'],
      isDone: !isAsked('head') && !about.some(isCommented),
      fields: about.map((field) => {
        const [given, ...others] = proposedValues(source, field);
        return {
          ...{field, value: value(field), isRequired: false},
          ...(given && {proposed: given, from: 'the text'}),
          ...(others.length > 0 && {others}),
        };
      }),
    },
  ];
}
