import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
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
