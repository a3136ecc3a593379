import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import ts from 'typescript';

/** Types for the compiled articles; drops those of modules that no entry leads to. */
export function declarations() {
  return {
    name: 'declarations',
    generateBundle(_, bundle) {
      for (const {type, facadeModuleId, fileName} of Object.values(bundle)) {
        if (type !== 'chunk' || !facadeModuleId?.endsWith('.md')) continue;
        const source = `import type {Story} from '../story/story.js';\ndeclare const story: Story;\nexport default story;\n`;
        this.emitFile({type: 'asset', fileName: fileName.replace(/\.js$/, '.d.ts'), source});
      }
      const kept = new Set();
      const keep = (fileName) => {
        const types = bundle[fileName];
        if (!types || kept.has(fileName)) return;
        kept.add(fileName);
        for (const [, id] of types.source.matchAll(/(?:from|import) ?\(?'(\.[^']+)\.js'/g)) {
          keep(join(dirname(fileName), `${id}.d.ts`).replaceAll('\\', '/'));
        }
      };
      for (const {type, fileName} of Object.values(bundle)) {
        if (type === 'chunk') keep(fileName.replace(/\.js$/, '.d.ts'));
      }
      for (const fileName of Object.keys(bundle)) {
        if (fileName.endsWith('.d.ts') && !kept.has(fileName)) delete bundle[fileName];
      }
    },
  };
}

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

/** Resolves the npm modules; a plain script keeps only languages and what few timelines need apart; if `whole`, nothing. */
export function besidePlainScript(modules, whole) {
  const apart = /\bimport\('[./]+\/(?:\w+\/)?(language-\w+|timeline-more)\.js'\)/g;
  const loader = JSON.stringify(resolve(modules, 'elements/source/load-beside.classic.js'));
  return {
    name: 'beside-plain-script',
    transform(code, id) {
      if (whole || !id.startsWith(resolve(modules)) || code.search(apart) < 0) return null;
      const loading = code.replace(apart, "loadBeside('$1')");
      return {code: `import {loadBeside} from ${loader};\n${loading}`, map: null};
    },
    resolveId: within(modules),
    // The one import of the loader.
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

/**
 * Gives Lit's Trusted Types policy our name: the page's own Lit already has one called `lit-html`, and a browser
 * refuses a second policy of a name. So it does for a second copy of the script, which therefore makes none.
 */
export function ownPolicy() {
  const theirs = /(\w+)\?\1\.createPolicy\("lit-html",/;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!theirs.test(code))
        this.error('Lit makes its Trusted Types policy in another way now; adapt ownPolicy().');
      const ours = '$1&&!customElements.get("story-bundle")?$1.createPolicy("story-widgets",';
      return {code: code.replace(theirs, ours), map: null};
    },
  };
}

/**
 * Takes out of Lit what it keeps on, or looks for on, `globalThis`: hooks for polyfills and for the hydration of what Lit
 * rendered on a server, lists of versions, metadata of decorators, which we have none of, a nonce for styles. Other scripts of
 * a page set them for their own Lit, and ours would take part: look in prerendered markup for marks that are not there, or
 * fail.
 */
export function withoutGlobals() {
  const hook = [/[\w$]+\.\w+(?:PolyfillSupport|HydrateSupport)\b(?=[,;]|\?\.)/g, 'undefined'];
  const versions = [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];
  const metadata = [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    '',
  ];
  const readMetadata = [
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?litPropertyMetadata.*?\}(?=this\.)/g,
    '',
  ];
  const polyfill = [/&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/g, ''];
  const nonce = [/,(\w)=\w+\.litNonce;void 0!==\1&&\w+\.setAttribute\("nonce",\1\),/g, ';'];
  const parts = {
    'reactive-element': [hook, versions, metadata, readMetadata],
    'css-tag': [polyfill, nonce],
    'lit-html': [hook, versions],
    'lit-element': [hook, versions],
  };
  return {name: 'without-globals', transform: changeLit('withoutGlobals', parts)};
}

/** Changes each part of a file of Lit that is named; fails the build where one is not there. */
const changeLit = (plugin, parts) =>
  function transform(code, id) {
    const [, file] = /[\\/](reactive-element|css-tag|lit-html|lit-element)\.js$/.exec(id) ?? [];
    if (!parts[file]) return null;
    let adapted = code;
    for (const [part, rest] of parts[file]) {
      if (adapted.search(part) < 0)
        this.error(`Lit's ${file}.js has no ${part} any more; adapt ${plugin}().`);
      adapted = adapted.replace(part, rest);
    }
    return {code: adapted, map: null};
  };

/**
 * Takes out of Lit what nothing in a script uses: bindings of properties, listeners and attributes without a value, styles that
 * are no literals of ours, and what it says to those who call it wrongly.
 */
export function withoutUnusedLit(modules) {
  const root = resolve(modules);
  const advice = [/\bthrow Error\("[^"]*"(?:\+\w+\+"[^"]*")?\)/g, 'throw Error()'];
  const bindings = [/\bctor:"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]\?\w:(\w)/g, 'ctor:$2'];
  const sheets = [/\b(\w)=\w\?(t=>t):t=>t instanceof CSSStyleSheet\?.*?:t(?=;export)/g, '$1=$2'];
  const change = changeLit('withoutUnusedLit', {'css-tag': [advice, sheets], 'lit-html': [advice, bindings]});
  return {
    name: 'without-unused-lit',
    transform(code, id) {
      const [binding] = (id.startsWith(root) && /[\s"][.?@][\w-]+=\$\{/.exec(code)) || [];
      if (binding) this.error(`${id} binds${binding}; withoutUnusedLit() takes out what that needs.`);
      return change.call(this, code, id);
    },
  };
}

/** Drops comments and white space from the styles of the elements, and indentation from their templates. */
export function minifyTemplates(modules) {
  const root = resolve(modules);
  const kept = /"[^"]*"|'[^']*'|\$\{[^}]*\}/.source;
  const spaces = new RegExp(`(${kept})|\\s+`, 'g');
  const marks = new RegExp(`(${kept})| ?;? ?(\\}) ?| ?([{;,]) ?|(:) `, 'g');
  const minify = (css) =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(spaces, (_, part) => part ?? ' ')
      .replace(marks, (_, ...groups) => groups.slice(0, 4).find((part) => part !== undefined))
      .replace(/(?<==)'(\w+)'(?=\])|(?<=[ :(,])0(?=\.\d)/g, '$1');
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.startsWith(root)) return null;
      if (!id.endsWith('.styles.js')) return {code: code.replace(/(>|\})\n +(?=[<$])/g, '$1 '), map: null};
      return {code: code.replace(/\bcss ?`([^`]*)`/g, (_, css) => `css\`${minify(css).trim()}\``), map: null};
    },
  };
}

/** Collects the licences of what went into the bundle. */
export function licenses(fileName = 'LICENSES.txt') {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      const roots = ids.map((id) => id.match(/[^\0]*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/)?.[0]);
      const texts = [...new Set(roots.filter(Boolean))].sort().map((root) => {
        const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const text = licenseText(root);
        if (!text) this.error(`${name} has no licence text.`);
        return `${name} ${version}${license ? ` (${license})` : ''}\n\n${text.trim()}\n`;
      });
      this.emitFile({type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(80)}\n\n`)});
    },
  };
}

/** A package's licence: a file of its own, or what its readme says under that heading. */
function licenseText(root) {
  const read = (names) => names.map((name) => join(root, name)).find((file) => existsSync(file));
  const file = read(['LICENSE', 'LICENSE.md', 'license']);
  if (file) return readFileSync(file, 'utf8');
  const readme = read(['README.md', 'Readme.md', 'readme.md']);
  return readme && /^(?:#+ *)?Licen[cs]e\n(?:=+\n)?([^]+)/im.exec(readFileSync(readme, 'utf8'))?.[1];
}

/** Takes the types out of our sources, which the build has checked already. What is only for Node is left out. */
export function transpile() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {compilerOptions} = ts.convertCompilerOptionsFromJson(
    {...config.compilerOptions, module: 'esnext', declaration: false},
    '.',
  );
  return {
    name: 'transpile',
    resolveId(id, importer) {
      if (id.startsWith('node:')) return {id, external: true, moduleSideEffects: false};
      // Its other file reads streams of Node.
      if (id === 'papaparse') return this.resolve('papaparse/papaparse.min.js', importer);
      if (!id.startsWith('.') || !importer?.endsWith('.ts')) return null;
      const source = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
      return existsSync(source) ? source : null;
    },
    transform(code, fileName) {
      if (!fileName.endsWith('.ts')) return null;
      const {outputText} = ts.transpileModule(code, {fileName, compilerOptions});
      return {code: outputText, map: null};
    },
  };
}

/** A module of constants: `import facts from 'build-facts'`. */
export function buildFacts(facts) {
  return {
    name: 'build-facts',
    resolveId: (id) => (id === 'build-facts' ? '\0build-facts' : null),
    load: (id) => (id === '\0build-facts' ? `export default ${JSON.stringify(facts)};` : null),
  };
}
