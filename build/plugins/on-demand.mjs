import {basename, dirname, resolve} from 'node:path';

/**
 * Resolves the npm modules; what a module loads on demand stays a file of its own name beside the script, the check asked
 * for at another address after a failure.
 */
export function besideModule(modules) {
  const onDemand = /\((\w+)\) => import\('\.(\/story-check\.js)'\)/;
  return {
    name: 'beside-module',
    transform(code, id) {
      if (!/[\\/]source[\\/]load-check\.js$/.test(id)) return null;
      if (!onDemand.test(code)) this.error('load-check.js loads in another way now; adapt besideModule().');
      return {code: code.replace(onDemand, "($1) => import('.$2' + $1)"), map: null};
    },
    resolveId: within(modules),
    resolveDynamicImport: (id) =>
      typeof id === 'string' ? {id: `./${basename(id)}`, external: 'relative'} : null,
  };
}

/**
 * Resolves the npm modules; a plain script keeps apart the check of stories from outside with its languages, and what few
 * timelines need; if `whole`, the check alone.
 */
export function besidePlainScript(modules, whole) {
  const names = whole ? 'language-[\\w-]+|story-check' : 'language-[\\w-]+|story-check|timeline-\\w+';
  const apart = new RegExp(`\\bimport\\('[./]+\\/(?:\\w+\\/)*(${names})\\.js'\\)`, 'g');
  const loader = JSON.stringify(resolve(modules, 'elements/source/load-beside.classic.js'));
  return {
    name: 'beside-plain-script',
    transform(code, id) {
      if (!id.startsWith(resolve(modules)) || code.search(apart) < 0) return null;
      const loading = code.replace(apart, "loadBeside('$1')");
      return {code: `import {loadBeside} from ${loader};\n${loading}`, map: null};
    },
    resolveId: within(modules),
    // The only computed `import()` is that of load-beside.classic.ts, whose address is known in the page alone.
    resolveDynamicImport: (id) => (typeof id === 'string' ? null : false),
  };
}

/** The npm modules are resolved without what package.json says of them, since they are not in dist/ yet. */
const within = (modules) => (id, importer) =>
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
