import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const loader = resolve('src/desk/bring/load-beside.ts');
const guess = resolve('src/desk/bring/guess-language.ts');

/** Markdown decodes entities by a table of its own, the same as that of HTML, which the parser of pages has already. */
const entities = 'decode-named-character-reference';
const parser = createRequire(import.meta.url).resolve('htmlparser2');
const decoder = `import {decodeHTMLStrict} from 'entities/decode';
export function decodeNamedCharacterReference(name) {
  const words = decodeHTMLStrict('&' + name + ';');
  return words === '&' + name + ';' ? false : words;
}`;

/**
 * What few articles need stays a plain script beside the desk, loaded by its name: `files` tells the name for each import on
 * demand. The statistics of languages, which are imported, stay apart too.
 */
export function apartFromDesk(files) {
  return {
    name: 'apart-from-desk',
    resolveId(id, importer) {
      if (id === 'eld/extrasmall') return guess;
      if (id === entities) return `\0${entities}`;
      return importer === `\0${entities}` ? this.resolve(id, parser) : null;
    },
    load: (id) => (id === `\0${entities}` ? decoder : null),
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      let found = false;
      const loading = code.replace(/\bimport\('([^']+)'\)/g, (whole, from) => {
        const name = files[from];
        found ||= name !== undefined;
        return name ? `loadBeside(${JSON.stringify(name)})` : whole;
      });
      return found
        ? {code: `import {loadBeside} from ${JSON.stringify(loader)};\n${loading}`, map: null}
        : null;
    },
  };
}

const besideScript = /^(?:language-[\w-]+|timeline-more)(?:\.classic)?\.js$/;

/** The texts of the scripts that the desk hands out with a story, as `build` takes them from dist/. */
export function scriptsToPublish(dist) {
  const read = (name) => readFileSync(join(dist, name), 'utf8');
  return {
    name: 'scripts-to-publish',
    resolveId: (id) => (id === 'scripts-to-publish' ? '\0scripts-to-publish' : null),
    load(id) {
      if (id !== '\0scripts-to-publish') return null;
      const scripts = {
        elements: read('story-elements.classic.js'),
        frameHost: read('story-frame.js'),
        framePage: read('frame-page.js'),
        embedPage: read('embed-page.js'),
        whole: read('story-elements-whole.classic.js'),
      };
      const names = readdirSync(dist).filter((name) => besideScript.test(name));
      const beside = Object.fromEntries([...names, 'LICENSES.txt'].map((name) => [name, read(name)]));
      const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
      return `export const shared = ${JSON.stringify({scripts, beside})};\nexport const version = ${JSON.stringify(version)};`;
    },
  };
}
