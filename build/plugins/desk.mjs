import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {filesBeside, scriptFiles} from '../../src/publish/build/shared-scripts.ts';

const loader = resolve('src/desk/bring/load-beside.ts');
const guess = resolve('src/desk/bring/guess-language.ts');

/** Markdown decodes entities by a table of its own, 25 KB; a page of a browser has one, a worker none. */
const entities = 'decode-named-character-reference';
const decoder = resolve('src/desk/bring/decode-entity.ts');

/**
 * What few articles need stays a plain script beside the desk, loaded by its name: `files` tells the name for the end
 * of each import on demand. The statistics of languages and the words that drafts alone ask for, which are imported, stay
 * apart too.
 */
export function apartFromDesk(files, {inWorker = false} = {}) {
  return {
    name: 'apart-from-desk',
    resolveId: (id) =>
      /^(?:eld\/extrasmall|\.\/unsettled\.js|(?:\.|\.\.\/speech)\/verbs\.js)$/.test(id)
        ? guess
        : id === entities && !inWorker
          ? decoder
          : null,
    transform(code, id) {
      if (/[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/.test(id)) return withPolicy(code);
      if (!id.endsWith('.ts')) return null;
      let found = false;
      const loading = code.replace(/\bimport\('([^']+)'\)/g, (whole, from) => {
        const [, name] = Object.entries(files).find(([end]) => `/${from}`.endsWith(`/${end}`)) ?? [];
        found ||= name !== undefined;
        return name ? `loadBeside(${JSON.stringify(name)})` : whole;
      });
      return found
        ? {code: `import {loadBeside} from ${JSON.stringify(loader)};\n${loading}`, map: null}
        : null;
    },
  };
}

/**
 * What finds the article of a page writes it anew for a second try, into a document that is never shown. The policy of the desk,
 * which `load-beside.ts` made, allows that; without it no short article would be found.
 */
function withPolicy(code) {
  const policy = 'globalThis[Symbol.for("story-desk-policy")]';
  const trusted = code.replace(
    /\b(page|tmp)\.innerHTML = ([\w.]+);/g,
    `$1.innerHTML = ${policy}.createHTML($2);`,
  );
  if (trusted.split(policy).length !== 3)
    throw new Error('Readability writes HTML in other places than before');
  return {code: trusted, map: null};
}

/**
 * A script that is the function of this name of its tag, to be made a worker of: its text is that of the function, which a page
 * from disk can read of no file.
 */
export function asFunction(name) {
  return {
    name: 'as-function',
    renderChunk: (code) => ({code: `document.currentScript.${name}=function(){${code}\n};\n`, map: null}),
  };
}

/** The texts of the scripts that the desk hands out with a story, as `build` takes them from dist/. */
export function scriptsToPublish(dist) {
  const read = (name) => readFileSync(join(dist, name), 'utf8');
  return {
    name: 'scripts-to-publish',
    resolveId: (id) => (id === 'scripts-to-publish' ? '\0scripts-to-publish' : null),
    load(id) {
      if (id !== '\0scripts-to-publish') return null;
      const texts = (files) => Object.fromEntries(files.map(([name, file]) => [name, read(file)]));
      const scripts = texts(Object.entries(scriptFiles));
      const beside = texts(filesBeside(readdirSync(dist)).map((file) => [file, file]));
      const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
      return `export const shared = ${JSON.stringify({scripts, beside})};\nexport const version = ${JSON.stringify(version)};`;
    },
  };
}
