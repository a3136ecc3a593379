import {languages} from '../../../languages/all-languages.js';
import {matchLanguage} from '../../../story/language/match.js';
import type {ArticleSource} from './article-source.js';
import {escaped, footnoteSplice, freeName} from './footnotes.js';
import {lineStart} from './lines.js';
import {inOrder} from './splices.js';
import type {Splice} from './splices.js';

/** A new point, and the words of the article that it rests on; behind the others, or in an overview of its own. */
export function addPoints(
  source: ArticleSource,
  points: readonly {text: string; passage: string}[],
): Splice[] {
  const {newline, outline} = source;
  const used = new Set<string>();
  const named = points.map(({text, passage}) => {
    const name = freeName(source, used);
    used.add(name);
    return {item: `${escaped(text)}[^${name}]`, note: `[^${name}]: ${escaped(passage)}`};
  });
  const notes = footnoteSplice(
    source,
    named.map(({note}) => note),
  );
  const last = source.points.at(-1);
  if (last) {
    const {start, end} = source.spanOf(last);
    const indent = source.text.slice(lineStart(source.text, start), start);
    const mark = source.text[start] ?? '-';
    const gap = outline.overview?.list.spread ? newline + newline : newline;
    const items = named.map(({item}) => `${gap}${indent}${mark} ${item}`).join('');
    return inOrder([{start: end, end, insert: items}, notes]);
  }
  const label = languages[matchLanguage(source.lang)]?.labels.overview ?? 'Story Overview';
  const list = [`## ${label}`, '', ...named.map(({item}) => `- ${item}`)].join(newline);
  const heading = outline.sections[0]?.heading;
  if (heading) {
    const {start} = source.spanOf(heading);
    return inOrder([{start, end: start, insert: `${list}${newline}${newline}`}, notes]);
  }
  // Behind all of the text, with the footnotes behind it.
  const {start} = notes;
  return [
    {...notes, insert: `${newline}${newline}${list}${notes.insert.replace(/^(?![\r\n])/, newline)}`, start},
  ];
}
