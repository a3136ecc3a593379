import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {parseStory} from '../../story/parse-story.js';
import {bridge} from '../fixtures/bridge-story.js';
import {writeJsonLd} from './write.js';

const file = join(dirname(fileURLToPath(import.meta.url)), 'exported-document.ts');

/** What the types of schema-dts say of each document, written into a source file as a literal. */
function faultsOf(documents: readonly object[]): string[][] {
  const parts = documents.map(
    (document) => `({${JSON.stringify(document).slice(1)}) satisfies WithContext<NewsArticle>;\n`,
  );
  const start = "import type {NewsArticle, WithContext} from 'schema-dts';\n";
  const source = start + parts.join('');
  const options: ts.CompilerOptions = {
    ...{strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022},
    ...{module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists, readFile} = host;
  host.getSourceFile = (name, ...more) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...more);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  const told = found.map(({start: at = 0, messageText}) => ({
    line: source.slice(0, at).split('\n').length - 2,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return documents.map((_, index) => told.filter(({line}) => line === index).map(({text}) => text));
}

describe('the structured data of a story', () => {
  it('is what the types of schema.org allow, which would notice what they do not', () => {
    const {document} = writeJsonLd(parseStory(bridge));
    const wrong = structuredClone(document) as {hasPart: {creator?: object}[]};
    const quote = wrong.hasPart.find(({creator}) => creator)!;
    Object.assign(quote, {saidBy: quote.creator});
    const [faults, noticed] = faultsOf([document, wrong]);
    assert.deepEqual(faults, []);
    assert.match(noticed!.join('\n'), /saidBy/);
  });
});
