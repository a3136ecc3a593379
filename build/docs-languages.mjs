/**
 * The tables of docs/languages.md, one for each language, for a native reader to mark what is wrong. `npm run build` writes
 * them; `node --import tsx build/docs-languages.mjs --check` compares.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {languages} from '../src/languages/all-languages.ts';
import {embedLabels} from '../src/languages/embed-labels.ts';
import {english} from '../src/languages/labels.ts';
import {updateWords} from '../src/languages/update-words.ts';
import {formatWhen} from '../src/story/dates/format-when.ts';

const path = 'docs/languages.md';

/** Who has read the words of a language that is their own, and when: `{de: 'Mira Sample, 2031-03-01'}`. */
const readers = {};

/** One date of each kind that a language words in its own way; times of day differ from one browser to the next. */
const dates = [
  ['2031', '2031-07', '2031-07-01', '2031-07-08', '2031-22', '203X', '-0043'],
  ['2031-07-03/2031-07-05', '2031-06-28/2031-07-02', '2031-07/2031-09', '2031/2033'],
  ['2031~', '2031-04~', '2031-07-08~', '2031-21~', '203X~', '2031-07?'],
  ['2031/..', '2031-04/..', '2031-07-01/..', '2031-07-02/..', '2031-07-08/..', '2031-23/..', '203X/..'],
  ['../2031', '../2031-08', '../2031-07-08', '../2031-24', '../203X'],
  ['2031-07~/..', '2031-07/', '/2031-07'],
].flat();

const nameOf = (lang) => new Intl.DisplayNames('en', {type: 'language'}).of(lang);

/** Spaces at the ends of a label, and those that do not break, would not be seen. */
const code = (text) => `\`${text.replaceAll('\u00a0', '⍽')}\``;
const row = (...cells) => `| ${cells.join(' | ')} |`;

function tableOf(lang) {
  const labels = {...languages[lang].labels, ...updateWords[lang]};
  const inEnglish = {...english, ...embedLabels, ...updateWords.en};
  return [
    `## ${nameOf(lang)} (\`${lang}\`)`,
    '',
    readers[lang]
      ? `Read by a native speaker: ${readers[lang]}.`
      : '**No native speaker has read this table yet.**',
    '',
    row('Name or date', 'English', nameOf(lang)),
    row('---', '---', '---'),
    ...Object.keys(inEnglish).map((name) =>
      // A bar would end the cell.
      row(`\`${name}\``, ...[inEnglish, labels].map((all) => code(all[name].replaceAll('|', ' / ')))),
    ),
    ...dates.map((when) => row(`\`${when}\``, code(formatWhen(when, 'en')), code(formatWhen(when, lang)))),
  ].join('\n');
}

/** The document with its tables written anew. */
function withLanguages(text) {
  const place = /(<!-- languages -->\n)[^]*?(<!-- \/languages -->)/;
  if (!place.test(text)) throw new Error(`${path} lacks <!-- languages --> … <!-- /languages -->.`);
  const tables = Object.keys(languages).map(tableOf).join('\n\n');
  return text.replace(place, (_, start, end) => `${start}\n${tables}\n\n${end}`);
}

/** Writes them, or with `check` only compares; throws where that cannot be or they differ. */
export function renewLanguages({check = false} = {}) {
  const text = readFileSync(path, 'utf8');
  const fresh = withLanguages(text);
  if (fresh === text) return;
  if (check) throw new Error(`${path} differs from the words in src/languages/: run \`npm run build\`.`);
  writeFileSync(path, fresh);
}

if (process.argv[1] === import.meta.filename) {
  try {
    renewLanguages({check: process.argv.includes('--check')});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
