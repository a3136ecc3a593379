import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {elementsOf} from '../../build/manifest-elements.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const elements = elementsOf(readJson('dist/custom-elements.json'));
const names = (entries = []) => entries.map(({name}) => name);
const propertiesOf = ({members}) => names(members.filter(({kind}) => kind === 'field'));
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What the type files need of their frameworks, with nothing in it: what is left is ours. */
const frameworks = {
  react: `export interface HTMLAttributes<T> {}
    export type DetailedHTMLProps<E, T> = E;
    export type RefAttributes<T> = {};
    export type ForwardRefExoticComponent<P> = (props: P) => null;
    declare const react: {}; export default react;
    export namespace JSX { interface IntrinsicElements {} }`,
  '@lit/react': `export type EventName<T = Event> = string & {__eventType: T};
    export function createComponent(options: {}): unknown;`,
  preact: 'export interface HTMLAttributes<T> {} export namespace JSX { interface IntrinsicElements {} }',
  'solid-js': 'export namespace JSX { interface HTMLAttributes<T> {} interface IntrinsicElements {} }',
  'svelte/elements': 'export interface HTMLAttributes<T> {} export interface SvelteHTMLElements {}',
  vue: `export type DefineComponent<P, B, D, C, M, X, Y, E> = P & {[K in keyof E as \`@\${K & string}\`]?: E[K]};
    export interface GlobalComponents {}`,
};

const page = `
import type {} from 'story-widgets/types/react';
import type {} from 'story-widgets/types/preact';
import type {} from 'story-widgets/types/solid';
import type {} from 'story-widgets/types/svelte';
import type {} from 'story-widgets/types/vue';
export type React = import('react').JSX.IntrinsicElements;
export type Preact = import('preact').JSX.IntrinsicElements;
export type Solid = import('solid-js').JSX.IntrinsicElements;
export type Svelte = import('svelte/elements').SvelteHTMLElements;
export type Vue = import('vue').GlobalComponents;
type Components = typeof import('story-widgets/react');
export type Wrappers = {[Name in keyof Components]: Parameters<Components[Name]>[0]};
`;

/** By framework and tag, each name that the types know, with its type in words. */
function readTypes() {
  const folder = resolve('.build/framework-types');
  const files = new Map([[join(folder, 'page.ts'), page]]);
  for (const [name, text] of Object.entries(frameworks))
    files.set(join(folder, 'node_modules', name, 'index.d.ts'), text);
  const {exports} = readJson('package.json');
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists, readFile} = host;
  host.getSourceFile = (path, ...rest) =>
    files.has(path)
      ? ts.createSourceFile(path, files.get(path), ts.ScriptTarget.Latest)
      : getSourceFile(path, ...rest);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({text}) => {
      const own = text.replace(/^story-widgets/, '.');
      const file = frameworks[text]
        ? join(folder, 'node_modules', text, 'index.d.ts')
        : text !== own && resolve(exports[own].types);
      if (!file) return ts.resolveModuleName(text, importer, options, host);
      return {resolvedModule: {resolvedFileName: file, extension: '.d.ts', isExternalLibraryImport: false}};
    });
  const program = ts.createProgram([join(folder, 'page.ts')], options, host);
  const faults = ts.getPreEmitDiagnostics(program).filter(({file}) => file);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, 'page.ts'));
  const types = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => {
    const tags = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((tag) => {
      const own = checker.getPropertiesOfType(checker.getTypeOfSymbol(tag)).map((each) => {
        const type = checker.getNonNullableType(checker.getTypeOfSymbol(each));
        return [each.name, checker.typeToString(type)];
      });
      return [tag.name, Object.fromEntries(own)];
    });
    return [symbol.name, Object.fromEntries(tags)];
  });
  return {
    types: Object.fromEntries(types),
    faults: faults.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  };
}

const {types, faults} = readTypes();
const sorted = (names) => [...new Set(names)].sort();

/** The names that a framework's types must know of an element, and no others. */
const spellings = {
  React: ({attributes, events, ...element}) => [
    ...propertiesOf(element),
    ...names(attributes),
    ...names(events).map((name) => `on${name}`),
  ],
  Preact: (element) => spellings.React(element),
  Svelte: (element) => spellings.React(element),
  Solid: ({attributes, events, ...element}) => [
    ...propertiesOf(element).flatMap((name) => [name, `prop:${name}`]),
    ...names(attributes),
    ...names(attributes)
      .filter((name) => name.includes('-'))
      .map((name) => `attr:${name}`),
    ...names(events).map((name) => `on:${name}`),
  ],
  Vue: ({events, ...element}) => [...propertiesOf(element), ...names(events).map((name) => `@${name}`)],
  Wrappers: ({events, ...element}) => [
    ...propertiesOf(element),
    ...names(events).map((name) => camel(`on-${name}`)),
  ],
};

describe('the types for frameworks', () => {
  it('have no fault of their own', () => assert.deepEqual(faults, []));

  for (const [framework, spell] of Object.entries(spellings)) {
    const nameOf = ({tagName, name}) => (framework === 'Wrappers' ? name : tagName);

    it(`know each tag, attribute, property and event, and no other: ${framework}`, () => {
      assert.deepEqual(sorted(Object.keys(types[framework])), sorted(elements.map(nameOf)));
      for (const element of elements) {
        assert.deepEqual(sorted(Object.keys(types[framework][nameOf(element)])), sorted(spell(element)));
      }
    });

    it(`give properties their own type, and listeners the event's class: ${framework}`, () => {
      for (const element of elements) {
        const known = types[framework][nameOf(element)];
        for (const {name, type} of element.members.filter(({kind}) => kind === 'field')) {
          const own = type.text.replace(/ \| undefined$/, '').replace('unknown', '{}');
          assert.equal(known[name], own, `${element.tagName} ${name}`);
        }
        for (const {name, type} of element.events) {
          const listener = ['on', 'on:', '@'].map((prefix) => known[`${prefix}${name}`]);
          const found = [...listener, known[camel(`on-${name}`)]].find(Boolean);
          assert.equal(found, `(event: ${type.text}) => void`, `${element.tagName} ${name}`);
        }
      }
    });
  }
});

describe('the React components', () => {
  it('are marked as code for the client', () => {
    const {default: file} = readJson('package.json').exports['./react'];
    assert.match(readFileSync(file, 'utf8'), /^'use client';\n/);
  });
});

describe('the data for editors', () => {
  const {version, ...description} = readJson('package.json');

  it('tells VS Code of each tag and attribute, in words, and of no other', () => {
    const {tags} = readJson(description.exports['./vscode.html-custom-data.json']);
    const told = tags.map(({name, attributes}) => [name, names(attributes)]);
    const wanted = elements.map(({tagName, attributes}) => [tagName, names(attributes)]);
    assert.deepEqual(told, wanted);
    for (const {description, attributes} of tags) {
      assert.ok([description, ...attributes.map(({description}) => description)].every(Boolean));
    }
  });

  it('tells JetBrains of each tag, attribute, property, event, slot and part, and of no other', () => {
    assert.ok(existsSync(description['web-types']));
    const data = readJson(description['web-types']);
    assert.deepEqual([data.name, data.version], ['story-widgets', version]);
    const told = data.contributions.html.elements.map(({name, attributes, slots, js, css}) => [
      name,
      ...[attributes, js.properties, js.events, slots, css.parts, css.properties].map(names),
    ]);
    const wanted = elements.map((element) => [
      element.tagName,
      names(element.attributes),
      propertiesOf(element),
      ...[element.events, element.slots, element.cssParts, element.cssProperties].map(names),
    ]);
    assert.deepEqual(told, wanted);
  });
});
