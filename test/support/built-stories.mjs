/** What the tests of built stories share: a publisher's server with stories on it, and pages of another site. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {node} from './run.mjs';
import {serve} from './serve.mjs';

const headline = `Port Example says "no" & <b>'never'</b> </script>`;

/** An article of a town that does not exist; its headline tries to get out of every quotation mark. */
export const article = `---
lang: en
headline: ${JSON.stringify(headline)}
url: https://example.org/bridge?a=1&b="2"
publisher: {name: "Example & Sons"}
timeline:
  - {when: 2031-03, title: The bridge closes, passage: The Harbour Bridge closes in March}
---

The only crossing is shut until spring.

## Story Overview

- The bridge closes in March.[^closes]

[^closes]: The Harbour Bridge closes in March for nine months.

## Nine months without a crossing

The Harbour Bridge closes in March for nine months. A free ferry takes over at dawn.

> We would rather close it now than mourn it later.
>
> — Mira Sample (@mira)
`;

/**
 * Builds the story, or that of another article, and serves it as a publisher would, to any other site. `edit` builds it anew of an
 * article that was changed; `pages` answers paths otherwise, as `serve` has them.
 */
export async function publish({lang = 'en', text = article} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-published-'));
  const out = join(folder, 'out');
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>';
  const pages = {'/bridge.svg': {body: picture}};
  const site = await serve(out, {headers: {'Access-Control-Allow-Origin': '*'}, pages});
  const image = `image: {url: "${site.url}/bridge.svg", alt: The bridge, width: 8, height: 4}`;
  const front = `lang: ${lang}\noverviewHeading: Story Overview\n${image}`;
  const edit = async (edited) => {
    writeFileSync(join(folder, 'bridge & co.md'), edited.replace('lang: en', front));
    const command = ['dist/modules/cli/story-widgets.js', 'build', folder, '--out', out, '--base', site.url];
    const {code, output} = await node(command);
    if (code !== 0) throw new Error(output);
  };
  await edit(text);
  const close = async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  };
  const manifest = (folder) => JSON.parse(readFileSync(join(out, folder, 'manifest.json'), 'utf8'));
  const [{folder: own}] = Object.values(manifest('.').stories);
  return {
    url: site.url,
    folder: join(out, own),
    own: `${site.url}/${own}`,
    files: manifest(own),
    headline,
    pages,
    edit,
    close,
  };
}

/** Opens a page, and tells what it wrote to the console and what its policy refused. */
export async function open(browser, url, {prepare, until = 'networkidle0'} = {}) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await prepare?.(page);
  await page.goto(url, {waitUntil: until});
  return {page, said};
}

/** Goes into each prerendered widget of a page as a reader does with the pointer, for which their scripts wait. */
export const goInto = () => {
  for (const widget of document.querySelectorAll('[prerendered]'))
    widget.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
};

/** All that a reader of the page sees, in shadow roots too. */
export const seen = () => {
  const texts = [];
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.parentElement?.checkVisibility?.() !== false)
        texts.push(node.data);
      if (node.nodeType === Node.ELEMENT_NODE && !node.matches('style, script, template'))
        walk(node.shadowRoot ?? node);
    }
  };
  walk(document.body);
  return texts.join(' ').replace(/\s+/g, ' ');
};
