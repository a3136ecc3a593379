import type {Card} from '../card.js';
import {keys} from '../keys.js';
import {textOf} from './context.js';
import type {Context} from './context.js';

/** The picture above the article, where its draft left it in a comment, and those of the text. */
export function pictureCards({source, comments, compiled}: Context): Card[] {
  const commented = comments.fields.find(({field}) => field === 'image');
  const above = commented?.value as {url?: unknown; alt?: unknown; credit?: unknown} | undefined;
  const top: Card[] = above
    ? [
        {
          ...{
            kind: 'picture',
            key: keys.picture(''),
            title: 'Picture above the article',
            says: '',
            why: [],
            isDone: false,
          },
          ...{url: textOf(above.url), alt: textOf(above.alt), credit: textOf(above.credit)},
        },
      ]
    : [];
  const inText = source.pictures.map((node, index): Card => {
    const {start} = source.spanOf(node);
    const block = compiled.blocks.findIndex((each) => each.start <= start && start < each.end);
    return {
      ...{kind: 'picture', key: keys.picture(node.url), title: `Picture ${index + 1}`, says: node.alt ?? ''},
      ...{
        why: node.alt ? [] : ['Nobody who cannot see it is told what it shows.'],
        isDone: Boolean(node.alt),
      },
      ...{url: node.url, alt: node.alt ?? '', credit: node.title ?? ''},
      ...(block !== -1 && {block}),
      line: node.position!.start.line,
    };
  });
  return [...top, ...inText];
}
