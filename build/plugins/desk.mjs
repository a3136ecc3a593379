import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';

const loader = resolve('src/desk/bring/load-beside.ts');
const guess = resolve('src/desk/bring/guess-language.ts');

/** Markdown decodes entities by a table of its own, 25 KB; a browser has one. */
const entities = 'decode-named-character-reference';
const decoder = resolve('src/desk/bring/decode-entity.ts');

/**
 * What few articles need stays a plain script beside the desk, loaded by its name: `files` tells the name for each import on
 * demand. The statistics of languages, which are imported, stay apart too.
 */
export function apartFromDesk(files) {
  return {
    name: 'apart-from-desk',
    resolveId: (id) => (id === 'eld/extrasmall' ? guess : id === entities ? decoder : null),
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
