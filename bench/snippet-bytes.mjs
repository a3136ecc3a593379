import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {goInto, seen} from '../test/support/built-stories.mjs';
import {node} from '../test/support/run.mjs';
import {serve} from '../test/support/serve.mjs';
import {compress, hostPage} from './site.mjs';

/** Builds a story as a publisher does, and serves the folder to any other site. */
async function publishStory(story) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-bytes-'));
  const out = join(folder, 'out');
  const site = await serve(out, {headers: {'Access-Control-Allow-Origin': '*'}});
  const file = join(folder, `${story.id}.story.json`);
  writeFileSync(file, JSON.stringify(story));
  const command = ['dist/modules/cli/story-widgets.js', 'build', file, '--out', out, '--base', site.url];
  const {code, output} = await node(command);
  if (code !== 0) throw new Error(output);
  const close = async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  };
  return {out, site, close};
}

/** The snippets for a page, as an editor copies them from one part of `embed.html`; not those for applications and heads. */
async function snippetsIn(browser, address, part) {
  const tab = await browser.newPage();
  await tab.goto(address);
  const found = await tab.$$eval(`#${part} pre`, (all) =>
    all.map((pre) => ({title: pre.parentElement.querySelector('h4').textContent, code: pre.textContent})),
  );
  await tab.close();
  return found.filter(({code}) => /^<(?!script type="application|link)/.test(code));
}

/** What a reader does who wants everything: goes into each widget, and sees the page to its end. */
async function readAll(tab) {
  for (const frame of tab.frames()) await frame.evaluate(goInto);
  for (let top = 0; top < 6_000; top += 400) {
    await tab.evaluate((y) => scrollTo(0, y), top);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await tab.waitForNetworkIdle({idleTime: 500});
}

/**
 * What a reader of each snippet that a build hands out for a story downloads, besides the page that it stands on, in bytes of
 * brotli 11 of the files that Chromium asks for: `bytes` when the page has loaded, `whole` when the reader has been through
 * all of it. `shows` are words that each has to show.
 * @throws where a snippet does not show them
 */
export async function snippetBytes(browser, story, {part = 'index', shows}) {
  const {out, site, close} = await publishStory(story);
  const pages = {};
  const host = await serve(out, {pages});
  const sizes = new Map();
  const sizeOf = (path) => {
    const bytes = sizes.get(path) ?? compress(readFileSync(join(out, path))).length;
    sizes.set(path, bytes);
    return {name: path.replace(/^.*\//, '').replace(/\.[0-9a-f]{12}(?=\.)/, ''), bytes};
  };
  const filesNow = () => [...new Set(site.requests)].map(sizeOf);
  const sum = (files) => files.reduce((all, {bytes}) => all + bytes, 0);
  try {
    const rows = [];
    for (const {title, code} of await snippetsIn(browser, `${site.url}/${story.id}/embed.html`, part)) {
      pages['/host.html'] = {body: hostPage(code)};
      site.requests.length = 0;
      const tab = await browser.newPage();
      await tab.goto(`${host.url}/host.html`, {waitUntil: 'networkidle0'});
      const texts = await Promise.all(tab.frames().map((frame) => frame.evaluate(seen)));
      if (!texts.join(' ').includes(shows)) throw new Error(`“${title}” shows no “${shows}”`);
      const files = filesNow();
      await readAll(tab);
      await tab.close();
      rows.push({title, files, bytes: sum(files), whole: sum(filesNow())});
    }
    return rows;
  } finally {
    await host.close();
    await close();
  }
}
