/**
 * The tables of each element in the README, the figures of the last benchmark, and the code in it and in docs/ that is a file or a digest. `npm run build`
 * writes them; `node build/docs-tables.mjs --check` compares.
 */
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withCdn, withFiles} from './docs-code.mjs';
import {elementsOf} from './manifest-elements.mjs';
import {withFigures} from './docs-figures.mjs';

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

function table(heads, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')];
}

/** The tables of one element. */
export function tablesOf({members = [], attributes = [], events = [], slots = [], ...element}) {
  const attributeOf = (field) => attributes.find(({fieldName}) => fieldName === field)?.name;
  const fields = members.filter(({kind}) => kind === 'field');
  const {cssParts = [], cssProperties = [], cssStates = []} = element;
  return [
    ...table(
      ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
      fields.map(({name, type, default: initial, description}) => [
        code(attributeOf(name)),
        code(name),
        code(type?.text.replace(/ \| undefined$/, '')),
        code(initial),
        description,
      ]),
    ),
    ...table(
      ['Event', 'Class', 'When'],
      events.map(({name, type, description}) => [code(name), code(type?.text), description]),
    ),
    ...table(
      ['Slot', 'What it is'],
      slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
    ),
    ...table(
      ['Part', 'What it is'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
    ...table(
      ['Custom property', 'Default', 'What it is'],
      cssProperties.map(({name, default: initial, description}) => [code(name), code(initial), description]),
    ),
    ...table(
      ['State', 'When'],
      cssStates.map(({name, description}) => [code(`:state(${name})`), description]),
    ),
  ].join('\n\n');
}

/** The README with its tables written anew; throws where it lacks the place for an element. */
export function withTables(readme, manifest) {
  return elementsOf(manifest).reduce((text, element) => {
    const {tagName} = element;
    const place = new RegExp(`(<!-- api:${tagName} -->\n)[^]*?(<!-- /api:${tagName} -->)`);
    if (!place.test(text))
      throw new Error(`README.md lacks <!-- api:${tagName} --> … <!-- /api:${tagName} -->.`);
    return text.replace(place, (_, start, end) => `${start}\n${tablesOf(element)}\n\n${end}`);
  }, readme);
}

/** Writes them, or with `check` only compares; throws where that cannot be or they differ. */
export function renewTables({check = false} = {}) {
  if (!existsSync('README.md')) throw new Error('There is no README.md.');
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const description = JSON.parse(readFileSync('package.json', 'utf8'));
  const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
  for (const path of ['README.md', ...documents.map((name) => join('docs', name))]) {
    const text = readFileSync(path, 'utf8');
    const tables = path === 'README.md' ? withFigures(withTables(text, manifest)) : text;
    const fresh = withFiles(withCdn(tables, description));
    if (fresh === text) continue;
    if (check) throw new Error(`${path} differs from what it is made of: run \`npm run build\`.`);
    writeFileSync(path, fresh);
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    renewTables({check: process.argv.includes('--check')});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
