import {stringify} from 'yaml';
import {doubtComment} from '../article/draft-comments.js';
import type {DraftParts} from './from-text.js';
import type {DraftContext} from './markdown.js';

/** What readers are told by a field that many articles do not show. */
const told: Record<string, string> = {
  url: 'where the article is (url)',
  byline: 'who wrote it (byline)',
  published: 'when it was published (published)',
};

/** The first fields of the front matter: what is known, and as comments what may be so. */
export function headOf(parts: DraftParts, {lang, open}: DraftContext, isGiven: boolean): string[] {
  const lines = [lang ? `lang: ${lang}` : '# lang:'];
  if (!lang)
    open.push({
      about: 'lang',
      says: 'Write the language of the article behind “# lang:” and take the # away.',
    });
  else if (!isGiven)
    open.push({about: 'lang', says: `“lang: ${lang}” is guessed from the words of the text.`});
  if (parts.headline === undefined) {
    lines.push('# headline:');
    const first = parts.sections.find(({heading}) => heading !== undefined)?.heading;
    const now = first
      ? `until then the first heading stands for it, “${first}”`
      : 'it does not build without';
    open.push({
      about: 'headline',
      says: `The text names no headline; write it behind “# headline:” and take the # away; ${now}.`,
    });
  }
  for (const [field, value] of Object.entries(parts.head ?? {})) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const isUnseen = field === 'image' && (value as {alt: string}).alt === '';
    if (isUnseen)
      open.push({about: 'image', says: 'Write what the image shows into its alt and take the # away.'});
    lines.push(...yamlOf({[field]: value}).map((line) => (isUnseen ? `# ${line}` : line)));
  }
  for (const {field, line, value} of parts.about)
    lines.push(...yamlOf({[field]: value ?? line}).map((each) => `# ${each}`));
  if (parts.about.length) {
    const written = [...new Set(parts.about.map(({line}) => `“${line}”`))].join(', ');
    open.push({
      about: 'head',
      says: `Lines that may tell who wrote it and when are commented out; take the # away where right. As written: ${written}.`,
    });
  }
  const known = new Set([...Object.keys(parts.head ?? {}), ...parts.about.map(({field}) => field)]);
  const untold = Object.keys(told).filter((field) => !known.has(field));
  lines.push(...untold.map((field) => `# ${field}:`));
  if (untold.length) {
    const list = new Intl.ListFormat('en-GB').format(untold.map((field) => told[field]!));
    open.push({
      about: 'head',
      says: `Readers are not told ${list}: write it behind its name and take the # away.`,
    });
  }
  return lines;
}

/** Fields of the front matter as YAML, every text on one line. */
const yamlOf = (fields: object): string[] =>
  stringify(fields, {lineWidth: 0, blockQuote: 'literal'}).trimEnd().split('\n');

/** One entry of a list of the front matter, and why it may not be right. */
export interface DraftEntry {
  fields: object;
  doubt?: string | undefined;
}

/**
 * A list of the front matter. Entries in doubt are comments under the reason; where all are, the list’s name is one too,
 * since an empty list is none.
 */
export function entriesOf(name: string, entries: readonly DraftEntry[]): string[] {
  if (entries.length === 0) return [];
  const isSure = entries.some(({doubt}) => !doubt);
  const lines = entries.flatMap(({fields, doubt}) => {
    const written = yamlOf([fields]);
    return doubt
      ? [doubtComment(doubt), ...written.map((line) => `  # ${line}`)]
      : written.map((line) => `  ${line}`);
  });
  return ['', isSure ? `${name}:` : `# ${name}:`, ...lines];
}
