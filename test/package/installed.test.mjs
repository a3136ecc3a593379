/** The packed library for those who install it: what it imports is what it asks for, and TypeScript finds all of it. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {unpackLibrary} from '../support/unpacked-library.mjs';

const {dependencies, peerDependencies, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(exports).filter(
  (entry) => entry !== './package.json' && !/^\.\/types\//.test(entry),
);

const imported = (entry, index) => {
  const id = entry.replace('.', 'story-widgets');
  return entry.endsWith('.json')
    ? `import entry${index} from '${id}' with {type: 'json'};`
    : `import * as entry${index} from '${id}';`;
};

/** How an application that uses all of them writes it; a property of another type than ours is an error. */
const application = `
${entries.map(imported).join('\n')}
import {KeyPoints} from 'story-widgets/class/key-points.js';
import {KeyPoints as ReactKeyPoints} from 'story-widgets/react';
export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}];
export const points: KeyPoints | null = document.querySelector('key-points');
// @ts-expect-error
export const level: string = new KeyPoints().headingLevel;
// @ts-expect-error
export const props: Parameters<typeof ReactKeyPoints>[0] = {headingLevel: 'two'};
`;

const settings = {
  node10: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Node10},
  bundler: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
  nodenext: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
};

describe('the library, installed', () => {
  // Inside the project, where it finds its dependencies.
  mkdirSync('.build', {recursive: true});
  const folder = mkdtempSync('.build/installed-');
  let library;
  before(async () => (library = await unpackLibrary(folder)));
  after(() => rmSync(folder, {recursive: true}));

  const filesOf = (...endings) =>
    readdirSync(library, {recursive: true}).filter((file) => endings.some((ending) => file.endsWith(ending)));

  it('imports no package that it does not ask for, neither to run nor for its types', () => {
    // A plain script can import nothing by name; that of the desk has code for others to copy in it.
    const files = filesOf('.js', '.mjs', '.d.ts').filter((file) => !file.endsWith('.classic.js'));
    assert.ok(files.some((file) => file.endsWith('.d.ts')));
    const undeclared = files.flatMap((file) => {
      const {importedFiles, typeReferenceDirectives} = ts.preProcessFile(
        readFileSync(join(library, file), 'utf8'),
      );
      return [...importedFiles, ...typeReferenceDirectives]
        .map(({fileName}) => fileName)
        .filter((id) => /^[@a-z]/i.test(id) && !(isBuiltin(id) && file.endsWith('.js')))
        .map((id) => id.match(/^(?:@[^/]+\/)?[^/]+/)[0])
        .filter((name) => !dependencies[name] && !peerDependencies[name])
        .map((name) => `${file}: ${name}`);
    });
    assert.deepEqual(undeclared, []);
  });

  it('has no declaration that leads to one which is not there', () => {
    const missing = filesOf('.d.ts').flatMap((file) =>
      ts
        .preProcessFile(readFileSync(join(library, file), 'utf8'))
        .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
        .map(({fileName}) => join(library, file, '..', fileName.replace(/\.js$/, '.d.ts')))
        .filter((path) => !existsSync(path)),
    );
    assert.deepEqual(missing, []);
  });

  for (const [name, resolution] of Object.entries(settings))
    it(`is found by TypeScript with moduleResolution ${name}`, () => {
      const path = join(folder, 'application.ts');
      writeFileSync(path, application);
      writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
      const program = ts.createProgram([resolve(path)], {
        ...resolution,
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        resolveJsonModule: true,
        esModuleInterop: true,
        ignoreDeprecations: '6.0',
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
      });
      const faults = ts
        .getPreEmitDiagnostics(program)
        .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
      assert.deepEqual(faults, []);
    });
});
