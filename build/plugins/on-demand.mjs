import {basename, dirname, resolve} from 'node:path';

/** An import of a file beside the script by a function that is told what to append to its address. */
const askedAgain = /\((\w+)\) => import\('[./]+\/(?:[\w-]+\/)*([\w-]+\.js)'\)/g;

/**
 * Resolves the npm modules; what a module loads on demand stays a file of its own name beside the script, asked for at another
 * address after a failure.
 */
export function besideModule(modules) {
  return {
    name: 'beside-module',
    transform(code, id) {
      if (!id.startsWith(resolve(modules))) return null;
      const asking = code.replace(askedAgain, "($1) => import('./$2' + $1)");
      if (/\bimport\('[^']+'\)/.test(asking))
        this.error(`${basename(id)} would not load again what failed once; see source/ask-again.ts.`);
      return asking === code ? null : {code: asking, map: null};
    },
    resolveId: resolved(modules),
    resolveDynamicImport: (id) =>
      typeof id === 'string' ? {id: `./${basename(id)}`, external: 'relative'} : null,
  };
}

/** What a plain script can load from beside it. */
const onDemand = [
  'language-[\\w-]+',
  'story-check',
  'story-faults',
  'story-words',
  'story-embeds',
  'prerendered',
  'timeline-more',
  'timeline-moves',
  'story-updates',
  'full-elements',
  'reader-actions',
  'show-passage',
];

/**
 * Resolves the npm modules; what a plain script loads on demand stays a file beside it: all of that in a script that has
 * its files around it; in one that may stand alone only what the story in it does not need, by the names in `within`. `load`
 * names the module that loads them.
 */
export function besidePlainScript(modules, {within = [], load = 'load-beside'} = {}) {
  const names = onDemand.filter((name) => !within.includes(name.replace(/\\.*|\[.*/, '')));
  const apart = new RegExp(`\\bimport\\('[./]+\\/(?:[\\w-]+\\/)*(${names.join('|')})\\.js'\\)`, 'g');
  const plainly = new RegExp(`\\baskAgain\\(\\(\\w+\\) => ${apart.source}\\)`, 'g');
  const loader = JSON.stringify(resolve(modules, `elements/source/${load}.classic.js`));
  return {
    name: 'beside-plain-script',
    transform(code, id) {
      if (!id.startsWith(resolve(modules)) || code.search(apart) < 0) return null;
      // What it asks for again after a failure has another tag.
      const loading = code.replace(plainly, "() => loadBeside('$1')").replace(apart, "loadBeside('$1')");
      return {code: `import {loadBeside} from ${loader};\n${loading}`, map: null};
    },
    resolveId: resolved(modules),
    // The only computed `import()` is that of load-beside.classic.ts, whose address is known in the page alone.
    resolveDynamicImport: (id) => (typeof id === 'string' ? null : false),
  };
}

/** The npm modules are resolved without what package.json says of them, since they are not in dist/ yet. */
const resolved = (modules) => (id, importer) =>
  id.startsWith('.') && importer?.startsWith(resolve(modules)) ? resolve(dirname(importer), id) : null;

/** An entry that leaves the exports of a module with the tag of the script that is made of it. */
export function exportsWithTag() {
  return {
    name: 'exports-with-tag',
    resolveId: (id, importer, {isEntry}) => (isEntry ? `\0tag:${resolve(id)}` : null),
    load: (id) =>
      id.startsWith('\0tag:')
        ? `import * as all from ${JSON.stringify(id.slice(5))};\nObject.assign(document.currentScript, all);`
        : null,
  };
}
