import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {addressesIn, withHost} from './docs-addresses.mjs';

const repository = {url: 'git+https://example.com/press/widgets.git'};
const published = (text, more) => withHost(text, {path: 'docs/a.md', repository, version: '1.2.3', ...more});

describe('a document on the page of a registry', () => {
  it('has its pictures and its links from the repository, at its version', () => {
    assert.equal(
      published('[b](b.md#c), ![d](d.png), <img src="../e.png" alt="[f](g)">'),
      '[b](https://example.com/press/widgets/blob/v1.2.3/docs/b.md#c), ' +
        '![d](https://example.com/press/widgets/raw/v1.2.3/docs/d.png), ' +
        '<img src="https://example.com/press/widgets/raw/v1.2.3/e.png" alt="[f](g)">',
    );
  });

  it('keeps its code, its own headings and addresses with a host', () => {
    const text = '`[b](b.md)` [c](#c) [d](https://example.org/)\n\n```html\n<img src="dist/e.png">\n```\n';
    assert.equal(published(text), text);
  });

  it('keeps what is installed with it', () => {
    const text = '[b](b.md), [c](../dist/c.json)';
    assert.equal(published(text, {keeps: () => true}), text);
  });

  it('has nothing left to miss, as our README', () => {
    const {repository, version} = JSON.parse(readFileSync('package.json', 'utf8'));
    const text = readFileSync('README.md', 'utf8');
    const ours = withHost(text, {path: 'README.md', repository, version});
    assert.ok(addressesIn(text).some(({isPicture}) => isPicture));
    assert.deepEqual(addressesIn(ours), []);
  });
});
