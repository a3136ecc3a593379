import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {elementsOf} from './manifest-elements.mjs';
import {playgroundFacts} from './playground-facts.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const facts = await playgroundFacts('dist', manifest);
const names = (list = []) => list.map(({name}) => name);

describe('what the playground is told', () => {
  it('is all that the manifest says of each element', () => {
    const elements = elementsOf(manifest);
    assert.ok(elements.length >= 5);
    for (const [index, element] of elements.entries()) {
      const told = facts.elements[index];
      assert.equal(told.tag, element.tagName);
      assert.deepEqual(
        told.properties.flatMap(({attribute}) => attribute ?? []).sort(),
        names(element.attributes).sort(),
      );
      assert.deepEqual(names(told.properties), names(element.members.filter(({kind}) => kind === 'field')));
      assert.deepEqual(names(told.events), names(element.events));
      assert.deepEqual(names(told.parts), names(element.cssParts));
      assert.deepEqual(names(told.cssProperties), names(element.cssProperties));
    }
  });

  it('are the bytes and the digest of the very files', () => {
    for (const {name, bytes, integrity} of [...Object.values(facts.scripts), facts.check]) {
      const content = readFileSync(`dist/${name}`);
      assert.equal(bytes, brotliCompressSync(content).length);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });

  it('stands in the built playground', () => {
    const built = readFileSync('dist/playground.js', 'utf8');
    for (const {integrity} of Object.values(facts.scripts)) assert.ok(built.includes(integrity));
  });
});
