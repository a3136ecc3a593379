import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {classic, page, prerenderedClassic, visit} from '../support/host-page.mjs';
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

/**
 * In the page: does `act` to its main element once the story shows, and gives the headlines that the reader then sees, as soon as
 * these are `wanted`. `until` waits for what `act` has to wait for.
 */
const afterwards = async (act, markup, wanted) => {
  const until = async (isSo, what = isSo) => {
    for (const end = Date.now() + 10_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 20)))
      if (Date.now() > end) throw new Error(`never came: ${what}`);
  };
  const headlines = () => {
    const host = document.querySelector('story-overview');
    const shown = [...(host?.shadowRoot?.querySelectorAll('h2') ?? [])].map(({textContent}) => textContent);
    return shown.length && host.offsetHeight <= 60 ? ['too low to be seen'] : shown;
  };
  const shows = (...texts) => headlines().join() === texts.join();
  await until(() => shows('A ferry for the island'), 'the story');
  const main = document.querySelector('main');
  await new Function('main', 'markup', 'until', 'shows', `return (async () => {${act}})()`)(
    main,
    markup,
    until,
    shows,
  );
  await until(() => shows(...wanted)).catch(() => undefined);
  return headlines();
};

const copies = {
  cloneNode: 'main.replaceWith(main.cloneNode(true))',
  importNode: 'main.replaceWith(document.importNode(main, true))',
  outerHTML: 'const html = main.outerHTML; main.remove(); document.body.innerHTML = html',
  'outerHTML, later':
    'const html = main.outerHTML; main.remove(); await new Promise((r) => setTimeout(r, 100)); document.body.innerHTML = html',
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

const withdrawn = '<story-overview story-id="ferry"><p>Withdrawn.</p></story-overview>\n';

const scripts = {'the elements that render': classic, 'those of prerendered pages': prerenderedClassic};

const each = [
  ...Object.entries(scripts).map(([name, script]) => ({engine: 'Chromium', name, script})),
  {engine: 'Firefox', name: 'the elements that render', script: classic},
];

for (const {engine, name, script} of each)
  describe(`a prerendered story in ${engine}, with ${name}`, () => {
    /** What a reader sees after `act`, which is held against what is `wanted`; `next` is the markup that comes. */
    const sees = async (test, wanted, body, act, next = '') => {
      if (!browsers[engine]) return test.skip('not installed');
      const values = [act, next, wanted].map((value) => JSON.stringify(value));
      const look = new Function(`return (${afterwards})(${values})`);
      const {seen, said} = await visit(browsers[engine], page(script, `<main>${body}</main>`), {look});
      // What Chromium says of `innerHTML` with a declarative shadow root, which is how the next markup comes.
      const ours = said.filter((words) => !words.startsWith('Found declarative shadowrootmode'));
      assert.deepEqual([seen, ours], [wanted, []]);
    };

    for (const output of ['declarative', 'light']) {
      for (const [name, act] of Object.entries(copies))
        it(`shows after ${name}: ${output}`, (test) =>
          sees(test, ['A ferry for the island'], markup(output), act));

      it(`shows what the server says now, after a morph and one more: ${output}`, (test) => {
        const act = `${morph}; await until(() => shows('The ferry is late')); next.innerHTML = ${JSON.stringify(markup(output, 'The ferry sails on'))}; morph(main, next)`;
        return sees(test, ['The ferry sails on'], markup(output), act, markup(output, 'The ferry is late'));
      });

      for (const [name, copy] of Object.entries(renamed))
        it(`shows no words of it in a copy that names another story: ${name}, ${output}`, (test) =>
          sees(test, [], markup(output), copy));

      it(`is alone after a morph to a newer one, for who reads no shadow root too: ${output}`, (test) => {
        const again = `next.innerHTML = ${JSON.stringify(markup('declarative', 'The ferry sails on'))}; ${mergeOnly}`;
        const act = `${morph}; await until(() => shows('The ferry is late')); ${again}; await until(() => !/late|for the island/.test(main.textContent))`;
        return sees(test, ['The ferry sails on'], markup(output), act, markup(output, 'The ferry is late'));
      });

      it(`gives way to a fallback: ${output}`, (test) => {
        const act = `${morph}; await until(() => main.innerText.trim() === 'Withdrawn.')`;
        return sees(test, [], markup(output), act, withdrawn);
      });
    }

    it('gives way to a new fallback', (test) => {
      const act = `${morph}; await until(() => main.firstChild.innerText === 'Withdrawn.')`;
      return sees(test, [], markup('light'), act, withdrawn);
    });

    it('shows where a framework mounts around it before the script has looked at it', (test) => {
      const mount = `<script>{const main = document.querySelector('main'); const html = main.innerHTML; main.textContent = ''; main.innerHTML = html}</script>`;
      const body = `${markup('declarative')}</main>${mount}<main>`;
      return sees(test, ['A ferry for the island'], body, '');
    });

    it('leaves its words to Reader modes, which read no shadow root', (test) => {
      const act = `if (!/A ferry for the island/.test(document.cloneNode(true).querySelector('story-overview').textContent)) throw new Error('nothing left')`;
      return sees(test, ['A ferry for the island'], markup('light'), act);
    });
  });
