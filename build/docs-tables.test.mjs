import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {apiOf, withApi} from './docs-tables.mjs';
import {elementsOf} from './manifest-elements.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);
const api = apiOf(manifest);
const rowsIn = (text) => text.split('\n').filter((line) => /^\| [`(]/.test(line));

describe('the tables of the elements', () => {
  it('tell a page author once what is the same in all, and it nowhere else', () => {
    const shared = rowsIn(api.all);
    assert.ok(shared.length > 10);
    for (const {tagName} of elements)
      assert.deepEqual(
        rowsIn(api[tagName]).filter((row) => shared.includes(row)),
        [],
        tagName,
      );
  });

  it('leave nothing of an element out', () => {
    for (const element of elements) {
      const rows = rowsIn(`${api.all}\n${api[element.tagName]}\n${api['custom-properties']}`);
      const {
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = element;
      const fields = members.filter(({kind}) => kind === 'field');
      for (const {name, description} of [...fields, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.ok(
          rows.some(
            (row) => (row.includes(`\`${name}\``) || name === '') && row.includes(description.split('\n')[0]),
          ),
          `${element.tagName} ${name}`,
        );
      assert.ok(cssStates.every(({name}) => rows.some((row) => row.includes(`:state(${name})`))));
    }
  });

  it('tell each custom property once', () => {
    const names = rowsIn(api['custom-properties']).map((row) => row.split('`')[1]);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('stop a build that has no place for one of them', () => {
    assert.throws(
      () => withApi({'docs/elements.md': ''}, manifest),
      /No document in docs\/ has <!-- api:all -->/,
    );
  });
});
