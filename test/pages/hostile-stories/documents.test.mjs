import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {corpus} from '../../support/hostile/corpus.mjs';
import {name, storyOf, words} from '../../support/hostile/story.mjs';
import {visit} from '../../support/hostile/visit.mjs';
import {ways} from '../../support/hostile/ways.mjs';

const malformed = corpus('documents').documents;
const documents = {
  nothing: '',
  null: 'null',
  list: '[]',
  number: '7',
  text: '"story"',
  cut: '{"version": 1, "id": "a", "lang": "en", "headline": "He',
  'a page': '<!doctype html><p>Log in</p>',
  'no headline': '{"version": 1, "id": "a", "lang": "en"}',
  'another headline': '{"version": 1, "id": "a", "lang": "en", "headline": {"text": "<b>"}}',
  'no language': '{"version": 1, "id": "a", "lang": "<b>", "headline": "H"}',
  newer: '{"version": 99, "id": "a", "lang": "en", "headline": "H"}',
  prototype: '{"version": 1, "__proto__": {"id": "a", "lang": "en", "headline": "H", "polluted": 1}}',
  constructor: '{"constructor": {"prototype": {"polluted": 1}}}',
  deep: '['.repeat(10_000) + ']'.repeat(10_000),
  'deep in a field': `{"version": 1, "id": ${'['.repeat(8_000)}${']'.repeat(8_000)}}`,
  many: `[${'[],'.repeat(10_000)}[]]`,
  ...Object.fromEntries(malformed.map(({id, raw}) => [`${id} of the corpus`, raw])),
};

describe('a reader of what is no story', () => {
  for (const [way, how] of Object.entries(ways))
    it(`still sees the fallback, and the page is told, by way of ${way}`, async () => {
      // Where a page gives nothing, nothing is wrong.
      const given = Object.entries(documents).filter(([, raw]) => how.served || !/^(null)?$/.test(raw));
      assert.ok(given.length > 10);
      const {seen, said} = await visit(
        given.map(([, raw]) => raw),
        how,
        () =>
          [...document.querySelectorAll('section > *')].map((el) => ({
            code: el.dataset.code,
            failed: el.matches(':state(failed)'),
            // Not `innerText`, which is empty where a section is too far down the page to be laid out.
            fallback: !!el.shadowRoot
              .querySelector('slot')
              ?.assignedNodes()
              .some((node) => node.textContent.includes('Fallback')),
            seen: el.checkVisibility() && el.offsetHeight > 0,
            note: el.shadowRoot.textContent.trim().length > 0,
          })),
      );
      const perSection = seen.length / given.length;
      for (const [index, {code, ...rest}] of seen.entries()) {
        const [about] = given[Math.floor(index / perSection)];
        assert.match(code ?? 'none', /^(not-a-story|missing|invalid|newer-version|too-large)$/, about);
        assert.deepEqual(rest, {failed: true, fallback: true, seen: true, note: true}, about);
      }
      assert.equal(said.length, seen.length);
    });

  it('never sees a widget go blank when any one value of the story is another', async () => {
    const plain = JSON.stringify(storyOf(words, {name}));
    const {seen} = await visit([plain], ways['the property'], async () => {
      const forged = () => Object.assign(['<b>'], {raw: ['<b>']});
      const values = [
        () => null,
        () => 7,
        () => '',
        () => [],
        () => ({}),
        () => '<b>',
        () => true,
        () => ({_$litType$: 1, strings: forged(), values: []}),
        () => ({['_$litDirective$']: class {}, values: ['<b>']}),
        () => Object.assign(document.createElement('b'), {textContent: 'b'}),
        () => () => document.createElement('b'),
        () => Symbol('b'),
        () => [[[[[[[[[[[[[['b']]]]]]]]]]]]]],
        () => JSON.parse('{"__proto__": {"polluted": 1}, "text": "b"}'),
      ];
      const [overview, ...others] = document.querySelectorAll('section > *');
      const story = structuredClone(overview.story);
      const paths = [];
      const walk = (value, path) => {
        if (path.length) paths.push(path);
        if (typeof value === 'object') for (const key of Object.keys(value)) walk(value[key], [...path, key]);
      };
      walk(story, []);
      const count = (el) => {
        const counts = {};
        for (const {localName} of el.shadowRoot.querySelectorAll('*'))
          counts[localName] = (counts[localName] ?? 0) + 1;
        return counts;
      };
      const widgets = [overview, ...others];
      const most = widgets.map(count);
      const faults = [];
      let tried = 0;
      const settled = (el) =>
        new Promise((resolve) => {
          for (const type of ['story-load', 'story-error']) el.addEventListener(type, resolve, {once: true});
        });
      const main = document.querySelector('section');
      for (const [index, path] of paths.entries()) {
        const changed = structuredClone(story);
        let parent = changed;
        for (const key of path.slice(0, -1)) parent = parent[key];
        parent[path.at(-1)] = values[index % values.length]();
        await Promise.all(
          widgets.map((el) => {
            const done = settled(el);
            el.story = changed;
            return done;
          }),
        );
        tried++;
        for (const [which, el] of widgets.entries()) {
          await el.updateComplete;
          const about = `${path.join('.')} as ${values[index % values.length]}`;
          for (const [tag, times] of Object.entries(count(el))) {
            // The fallback and the line under it; a passage, where the section that has its words is gone.
            if (['slot', 'p', 'mark'].includes(tag)) continue;
            if (times > (most[which][tag] ?? 0)) faults.push(`${tag} appears: ${about}`);
          }
          const text = el.shadowRoot.querySelector('slot') ? el.innerText : el.shadowRoot.textContent;
          if (text.trim() === '' || el.offsetHeight === 0) faults.push(`blank: ${about}`);
        }
      }
      main.remove();
      return {faults, tried};
    });
    assert.ok(seen.tried > 150, `${seen.tried}`);
    assert.deepEqual(seen.faults, []);
  });
});
