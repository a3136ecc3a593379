import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {classic, page, prerenderedClassic, visit as visitIn} from '../support/host-page.mjs';
import {prerender} from '../../src/prerender/prerender.ts';
import {parseStory} from '../../src/story/parse-story.ts';

const edition = (headline) => parseStory({version: 1, id: 'ferry', lang: 'en', headline});
const markup = (output, headline = 'A ferry for the island') =>
  prerender(edition(headline), {tags: ['story-overview'], output});

const browsers = {};
before(async () =>
  Object.assign(browsers, {Chromium: await launchChromium(), Firefox: await launchFirefox()}),
);
after(async () => {
  for (const browser of Object.values(browsers)) await browser?.close();
});

/** In the page: does `act` to its main element, and gives what the reader then sees of the story. */
const afterwards = (act, markup) => {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return wait(300)
    .then(() => new Function('main', 'markup', act)(document.querySelector('main'), markup))
    .then(() => wait(300))
    .then(() => {
      const host = document.querySelector('story-overview');
      const headlines = host.shadowRoot?.querySelectorAll('h2') ?? [];
      return [host.offsetHeight > 60, ...[...headlines].map(({textContent}) => textContent)];
    });
};

const copies = {
  cloneNode: 'main.replaceWith(main.cloneNode(true))',
  importNode: 'main.replaceWith(document.importNode(main, true))',
  outerHTML: 'const html = main.outerHTML; main.remove(); document.body.innerHTML = html',
  'outerHTML, later':
    'const html = main.outerHTML; main.remove(); return new Promise((r) => setTimeout(r, 100)).then(() => (document.body.innerHTML = html))',
  'a clone of a clone':
    'const copy = main.cloneNode(true); main.replaceWith(copy); copy.replaceWith(copy.cloneNode(true))',
  'a mount around it':
    'const html = main.innerHTML; main.textContent = ""; const box = document.createElement("div"); box.innerHTML = html; main.append(box)',
};

/** A morph, as of idiomorph or morphdom, for what is of the same shape: changes attributes and texts where they stand. */
const morph = `
  const morph = (to, from) => {
    for (const {name} of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
    for (const {name, value} of from.attributes) to.setAttribute(name, value);
    [...from.childNodes].forEach((node, at) => {
      const old = to.childNodes[at];
      if (old?.nodeName !== node.nodeName) to.insertBefore(node.cloneNode(true), old ?? null);
      else if (node.nodeType === 3) old.data = node.data;
      else if (node.nodeType === 1) morph(old, node);
    });
    while (to.childNodes.length > from.childNodes.length) to.lastChild.remove();
  };
  const next = document.createElement('main');
  next.innerHTML = markup;
  morph(main, next);`;

/** Copies whose tag names another story, of which nobody has told yet; the first is gone. */
const renamed = {
  cloneNode:
    "const copy = main.cloneNode(true); copy.querySelector('story-overview').setAttribute('story-id', 'train'); main.replaceWith(copy)",
  innerHTML: `main.innerHTML = main.innerHTML.replace('"ferry"', '"train"')`,
};

/** Puts the markup of a tag into the one that is there, beside what that has. */
const mergeOnly = `
  const [old, from] = [main, next].map((root) => root.querySelector('story-overview'));
  for (const {name, value} of from.attributes) old.setAttribute(name, value);
  old.append(...[...from.childNodes].map((node) => node.cloneNode(true)));`;

const scripts = {'the elements that render': classic, 'those of prerendered pages': prerenderedClassic};

const each = [
  ...Object.entries(scripts).map(([name, script]) => ({engine: 'Chromium', name, script})),
  {engine: 'Firefox', name: 'the elements that render', script: classic},
];

for (const {engine, name, script} of each)
  describe(`a prerendered story in ${engine}, with ${name}`, () => {
    const visit = (test, body, act, next) =>
      browsers[engine]
        ? visitIn(browsers[engine], page(script, `<main>${body}</main>`), {
            look: new Function(
              `return (${afterwards})(${JSON.stringify(act)}, ${JSON.stringify(next ?? '')})`,
            ),
          })
        : test.skip('not installed');

    for (const output of ['declarative', 'light']) {
      for (const [name, act] of Object.entries(copies))
        it(`shows after ${name}: ${output}`, async (test) => {
          const {seen, said} = (await visit(test, markup(output), act)) ?? {};
          if (!seen) return;
          assert.deepEqual(seen, [true, 'A ferry for the island']);
          assert.deepEqual(said, []);
        });

      it(`shows what the server says now, after a morph and one more: ${output}`, async (test) => {
        const act = `${morph}; return new Promise((r) => setTimeout(r, 200)).then(() => { next.innerHTML = ${JSON.stringify(markup(output, 'The ferry sails on'))}; morph(main, next); })`;
        const {seen} = (await visit(test, markup(output), act, markup(output, 'The ferry is late'))) ?? {};
        if (seen) assert.deepEqual(seen, [true, 'The ferry sails on']);
      });
    }

    for (const output of ['declarative', 'light']) {
      for (const [name, copy] of Object.entries(renamed))
        it(`shows no words of it in a copy that names another story: ${name}, ${output}`, async (test) => {
          const act = `${copy}; return new Promise((r) => setTimeout(r, 200))`;
          const {seen} = (await visit(test, markup(output), act)) ?? {};
          if (seen) assert.deepEqual(seen.slice(1), []);
        });

      it(`is alone after a morph to a newer one, for who reads no shadow root too: ${output}`, async (test) => {
        const again = `return new Promise((r) => setTimeout(r, 200)).then(() => { next.innerHTML = ${JSON.stringify(markup('declarative', 'The ferry sails on'))}; ${mergeOnly} }).then(() => new Promise((r) => setTimeout(r, 200)))`;
        const read = `.then(() => { if (/late|for the island/.test(main.textContent)) throw new Error(main.textContent) })`;
        const act = `${morph}; ${again}${read}`;
        const {seen} = (await visit(test, markup(output), act, markup(output, 'The ferry is late'))) ?? {};
        if (seen) assert.deepEqual(seen, [true, 'The ferry sails on']);
      });

      it(`gives way to a fallback: ${output}`, async (test) => {
        const act = `${morph}; return new Promise((r) => setTimeout(r, 200)).then(() => { if (main.innerText.trim() !== 'Withdrawn.') throw new Error(main.innerText) })`;
        const next = '<story-overview story-id="ferry"><p>Withdrawn.</p></story-overview>\n';
        const {seen} = (await visit(test, markup(output), act, next)) ?? {};
        if (seen) assert.deepEqual(seen.slice(1), []);
      });
    }

    it('gives way to a new fallback', async (test) => {
      const act = `${morph}; return new Promise((r) => setTimeout(r, 200)).then(() => { if (main.firstChild.innerText !== 'Withdrawn.') throw new Error(main.firstChild.innerText) })`;
      const next = '<story-overview story-id="ferry"><p>Withdrawn.</p></story-overview>\n';
      const {seen} = (await visit(test, markup('light'), act, next)) ?? {};
      if (seen) assert.deepEqual(seen.slice(1), []);
    });

    it('shows where a framework mounts around it before the script has looked at it', async (test) => {
      const mount = `<script>{const main = document.querySelector('main'); const html = main.innerHTML; main.textContent = ''; main.innerHTML = html}</script>`;
      const {seen} = (await visit(test, `${markup('declarative')}</main>${mount}<main>`, '')) ?? {};
      if (seen) assert.deepEqual(seen, [true, 'A ferry for the island']);
    });

    it('leaves its words to Reader modes, which read no shadow root', async (test) => {
      const act = 'window.left = document.cloneNode(true).querySelector("story-overview").textContent';
      const found =
        (await visit(
          test,
          markup('light'),
          `${act}; if (!/A ferry for the island/.test(window.left)) throw new Error(window.left)`,
        )) ?? {};
      if (found.seen) assert.deepEqual(found.seen, [true, 'A ferry for the island']);
    });
  });
