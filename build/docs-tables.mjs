/**
 * What is generated in README.md and docs/: the tables of the elements, the figures of the last benchmark, code that is a
 * file or a digest. `npm run build` writes it; `node build/docs-tables.mjs --check` compares.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withCdn, withFiles} from './docs-code.mjs';
import {withFigures} from './docs-figures.mjs';
import {elementsOf} from './manifest-elements.mjs';

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A default that is a value stands as code; one that is told in words stands as words. */
const initial = (text = '') => (text.includes(' ') ? text : code(text));

/** The tables of an element, in this order: their heads, and their rows as cells. */
const tables = [
  {
    heads: ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
    rows: ({members = [], attributes = []}) =>
      members
        .filter(({kind}) => kind === 'field')
        .map(({name, type, default: value, description}) => [
          code(attributes.find(({fieldName}) => fieldName === name)?.name),
          code(name),
          code(type?.text.replace(/ \| undefined$/, '')),
          initial(value),
          description,
        ]),
  },
  {
    heads: ['Event', 'Class', 'When'],
    rows: ({events = []}) =>
      events.map(({name, type, description}) => [code(name), code(type?.text), description]),
  },
  {
    heads: ['Slot', 'What it is'],
    rows: ({slots = []}) => slots.map(({name, description}) => [code(name) || '(default)', description]),
  },
  {
    heads: ['Part', 'What it is'],
    rows: ({cssParts = []}) => cssParts.map(({name, description}) => [code(name), description]),
  },
  {
    heads: ['State', 'When'],
    rows: ({cssStates = []}) =>
      cssStates.map(({name, description}) => [code(`:state(${name})`), description]),
  },
];

const customProperties = {
  heads: ['Custom property', 'Default', 'What it is'],
  rows: ({cssProperties = []}) =>
    cssProperties.map(({name, default: value, description}) => [code(name), initial(value), description]),
};

const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** One table, or nothing where it would have no row. */
const written = ({heads}, rows) =>
  rows.length === 0 ? [] : [[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')];

const isIn = (rows, row) => rows.some((each) => line(each) === line(row));

/**
 * What the documents say of the elements, by the name of its place: `all` has the rows that are the same in every element,
 * the place of a tag the others, and `custom-properties` each custom property once.
 */
export function apiOf(manifest) {
  const elements = elementsOf(manifest);
  const inAll = (table) =>
    table.rows(elements[0]).filter((row) => elements.every((element) => isIn(table.rows(element), row)));
  const own = (table, element) => table.rows(element).filter((row) => !isIn(inAll(table), row));
  const properties = elements.flatMap((element) => customProperties.rows(element));
  const once = properties.filter((row, index) => !isIn(properties.slice(0, index), row));
  return {
    all: tables.flatMap((table) => written(table, inAll(table))).join('\n\n'),
    'custom-properties': written(customProperties, once).join('\n\n'),
    ...Object.fromEntries(
      elements.map((element) => [
        element.tagName,
        tables.flatMap((table) => written(table, own(table, element))).join('\n\n'),
      ]),
    ),
  };
}

/** Fills the places `<!-- api:NAME -->` … `<!-- /api:NAME -->` of the documents; throws where a name has no place. */
export function withApi(documents, manifest) {
  const filled = {...documents};
  for (const [name, text] of Object.entries(apiOf(manifest))) {
    const place = new RegExp(`(<!-- api:${name} -->\n)[^]*?(<!-- /api:${name} -->)`);
    const path = Object.keys(filled).find((each) => place.test(filled[each]));
    if (!path) throw new Error(`No document in docs/ has <!-- api:${name} --> … <!-- /api:${name} -->.`);
    filled[path] = filled[path].replace(place, (_, start, end) => `${start}\n${text}\n\n${end}`);
  }
  return filled;
}

/** Writes all that is generated, or with `check` only compares; throws where that cannot be or they differ. */
export function renewDocs({check = false} = {}) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const description = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = readdirSync('docs').filter((name) => name.endsWith('.md'));
  const paths = ['README.md', ...names.map((name) => join('docs', name))];
  const before = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  for (const [path, text] of Object.entries(withApi(before, manifest))) {
    const fresh = withFiles(withCdn(withFigures(text), description));
    if (fresh === before[path]) continue;
    if (check) throw new Error(`${path} differs from what it is made of: run \`npm run build\`.`);
    writeFileSync(path, fresh);
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    renewDocs({check: process.argv.includes('--check')});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
