import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import ts from 'typescript';

/**
 * Keeps the types that package.json exports, from modules or from types/, and what they import. The others would name
 * packages that nobody gets who installs ours, such as those of the syntax tree of Markdown.
 */
export function declarations() {
  return {
    name: 'declarations',
    generateBundle(_, bundle) {
      const kept = new Set();
      const keep = (fileName) => {
        const types = bundle[fileName];
        if (!types || kept.has(fileName)) return;
        kept.add(fileName);
        // The compiler names the package that declares a type; those who install have it by `lit` alone.
        types.source = types.source.replaceAll('import("lit-html")', 'import("lit")');
        for (const id of importsOf(types.source)) keep(join(dirname(fileName), id).replaceAll('\\', '/'));
      };
      typesOfPackage().forEach(keep);
      for (const fileName of Object.keys(bundle)) {
        if (fileName.endsWith('.d.ts') && !kept.has(fileName)) delete bundle[fileName];
      }
    },
  };
}

/** The declarations of dist/modules/ that whoever installs the package can import, directly or by a file in types/. */
function typesOfPackage() {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const targets = Object.values(exports).flatMap(({types}) => types ?? []);
  const byHand = targets.filter((path) => path.startsWith('./types/'));
  const theirs = byHand.flatMap((path) =>
    importsOf(readFileSync(path, 'utf8')).map((id) => join('types', id)),
  );
  return [...targets, ...theirs]
    .map((path) => relative('dist/modules', path).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('..'));
}

const importsOf = (source) =>
  ts
    .preProcessFile(source)
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => fileName.replace(/\.js$/, '.d.ts'));

/** What `transpile` made of a file: most are in several scripts. */
const transpiled = new Map();

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
      // The main file of papaparse imports streams of Node; the minified one is for browsers.
      if (id === 'papaparse') return this.resolve('papaparse/papaparse.min.js', importer);
      if (!id.startsWith('.') || !importer?.endsWith('.ts')) return null;
      const source = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
      return existsSync(source) ? source : null;
    },
    transform(code, fileName) {
      if (!fileName.endsWith('.ts')) return null;
      if (transpiled.get(fileName)?.code !== code) {
        transpiled.set(fileName, {code, ...ts.transpileModule(code, {fileName, compilerOptions})});
      }
      return {code: transpiled.get(fileName).outputText, map: null};
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
