import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import GithubSlugger from 'github-slugger';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {addressesIn} from '../../build/docs-addresses.mjs';

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const parse = (path) => fromMarkdown(readFileSync(path, 'utf8'));
const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The `#anchor` of each heading, as GitHub makes them. */
function anchorsOf(path) {
  const slugger = new GithubSlugger();
  return nodesOf(parse(path))
    .filter(({type}) => type === 'heading')
    .map((heading) => slugger.slug(toString(heading)));
}

const addressesOf = (path) => addressesIn(readFileSync(path, 'utf8')).map(({url}) => url);

/** What is wrong with an address in a document, if anything is. */
function faultOf(path, url) {
  const [file, anchor] = decodeURI(url).split('#');
  const target = file ? join(dirname(path), file) : path;
  if (!existsSync(target)) return `${url}: there is no ${target}`;
  if (anchor && !anchorsOf(target).includes(anchor)) return `${url}: ${target} has no such heading`;
  return undefined;
}

describe('the documents', () => {
  for (const path of documents)
    it(`lead nowhere that is not there: ${path}`, () => {
      const faults = addressesOf(path).map((url) => faultOf(path, url));
      assert.deepEqual(faults.filter(Boolean), []);
    });

  it('in docs/ can all be found from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const url of addressesOf(path)) {
        const target = join(dirname(path), url.split('#')[0]);
        if (documents.includes(target)) reached.add(target);
      }
    assert.deepEqual(
      documents.filter((path) => !reached.has(path)),
      [],
    );
  });

  it('begin with a README of one screen', () => {
    assert.ok(readFileSync('README.md', 'utf8').split('\n').length <= 150);
  });
});
