import {stringify} from 'yaml';
import {doubtComment} from '../article/draft-comments.js';

/** Fields of the front matter as YAML, every text on one line. */
export const yamlOf = (fields: object): string[] =>
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
