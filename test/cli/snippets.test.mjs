import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {readJsonLd} from '../../src/formats/json-ld/read.ts';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {goInto, open, publish, seen} from '../support/built-stories.mjs';
import {until} from '../support/host-page.mjs';

let browser, publisher, german, snippets;
before(async () => {
  browser = await launchChromium();
  publisher = await publish();
  german = await publish({lang: 'de'});
  snippets = await snippetsOf(publisher);
});
after(async () => {
  await browser.close();
  await publisher.close();
  await german.close();
});

/** What an editor would copy from the page of snippets, for the whole story or one page of it. */
async function snippetsOf({own}, name = 'index') {
  const {page, said} = await open(browser, `${own}/embed.html`);
  assert.deepEqual(said, []);
  const found = await page.$eval(`#${name}`, (section) =>
    [...section.querySelectorAll('pre')].map((pre) => ({
      title: pre.parentElement.querySelector('h4').textContent,
      code: pre.textContent,
      policy: pre.nextElementSibling?.querySelector('code')?.textContent,
    })),
  );
  await page.close();
  return found;
}

const opened = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const snippet = (title) => snippets.find((each) => each.title === title);

/** A page of another site whose policy allows what the snippet asks for, and nothing else. */
async function paste({code, policy}, {own = '', files = {}} = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${code}`;
  const headers = {'Content-Security-Policy': `default-src 'none'; ${policy}${own}`};
  const site = await serve('.', {pages: {'/host.html': {body: html, headers}, ...files}});
  opened.push(site);
  const tab = await open(browser, `${site.url}/host.html`);
  opened.unshift(tab.page);
  return tab;
}

const whole = [/We would rather close it now than mourn it later/, /The bridge closes/];

describe('the page of snippets', () => {
  it('has one for every way to put a story on a page, and none runs there', async () => {
    assert.deepEqual(
      snippets.map(({title}) => title),
      [
        'In a page',
        'In a page, with one script',
        'In a page, complete without JavaScript',
        'With the story as data',
        'Always the newest',
        'In a frame, for sites that allow no scripts',
        'In an application',
        'In React',
        'For search engines',
        'For sites that ask how to embed',
      ],
    );
  });

  it('can be read on a phone, and in the dark', async () => {
    const {page} = await open(browser, `${publisher.own}/embed.html`);
    await page.setViewport({width: 320, height: 640});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    // A frame is transparent only where its page has the same scheme as the page around: else it is given a ground.
    const schemeOf = (frame) => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const look = await page.$('iframe');
    await look.scrollIntoView();
    assert.equal(await schemeOf(page), await schemeOf(await look.contentFrame()));
    await page.close();
  });

  for (const title of [
    'In a page',
    'In a page, with one script',
    'In a page, complete without JavaScript',
    'With the story as data',
    'Always the newest',
  ])
    it(`shows the story on a page of another site, under the policy beside it: ${title}`, async () => {
      const {page, said} = await paste(snippet(title));
      const text = await page.evaluate(seen);
      assert.deepEqual(said, []);
      assert.ok(text.includes(publisher.headline), text);
      for (const part of whole) assert.match(text, part);
      const pictures = await page.evaluate(() => {
        const [overview] = document.querySelectorAll('story-overview, story-bundle');
        const widget = overview.shadowRoot.querySelector('story-overview') ?? overview;
        const root = widget.shadowRoot ?? widget;
        return [...root.querySelectorAll('img')].map(({naturalWidth}) => naturalWidth);
      });
      assert.deepEqual(pictures, [8]);
      const made = () =>
        page.$$eval('story-bundle, story-overview', (all) => all.map((el) => el.matches(':state(ready)')));
      assert.deepEqual(await made(), [!title.includes('without JavaScript')]);
      await page.evaluate(goInto);
      await until('the elements', async () => `${await made()}` === 'true');
      assert.deepEqual(said, []);
    });

  for (const title of ['In a page', 'In a page, with one script'])
    it(`speaks the language of the story: ${title}`, async () => {
      const {page, said} = await paste((await snippetsOf(german)).find((each) => each.title === title));
      assert.match(await page.evaluate(seen), /Das Wichtigste.*Diesen Abschnitt lesen/);
      assert.deepEqual(said, []);
    });

  it('shows the story without JavaScript where it says so', async () => {
    const {code, policy} = snippet('In a page, complete without JavaScript');
    const {page, said} = await paste({code, policy: policy.replace(/script-src [^;]*/, '')});
    // The script is refused, which the console tells.
    assert.equal(said.length, 1);
    const text = await page.evaluate(seen);
    for (const part of [...whole, /Nine months without a crossing/]) assert.match(text, part);
  });

  for (const [title, loader] of [
    ['In an application', 'js'],
    ['In React', 'jsx'],
  ])
    it(`shows the story in an application that a bundler builds: ${title}`, async () => {
      const {code, policy} = snippet(title);
      const start = `import {createRoot} from 'react-dom/client';\n${code}\ncreateRoot(document.querySelector('main')).render(<Story />);`;
      const {outputFiles} = await build({
        stdin: {contents: loader === 'jsx' ? start : code, loader, resolveDir: '.'},
        ...{bundle: true, write: false, format: 'esm', jsx: 'automatic', logLevel: 'error'},
        define: {'process.env.NODE_ENV': '"production"'},
      });
      const script = {body: outputFiles[0].contents, headers: {'Content-Type': 'text/javascript'}};
      const {page, said} = await paste(
        {
          code: '<main></main><script type="module" src="/app.js"></script>',
          policy: policy.replace(/script-src [^;]*;/, ''),
        },
        {own: "; script-src 'self'", files: {'/app.js': script}},
      );
      const text = await page.evaluate(seen);
      assert.deepEqual(said, []);
      assert.ok(text.includes(publisher.headline), text);
    });

  it('tells search engines the headline and nothing that runs', async () => {
    const {page, said} = await paste({code: snippet('For search engines').code, policy: "script-src 'none'"});
    const data = await page.$eval('script', ({textContent}) => JSON.parse(textContent));
    // Tags in a headline would be taken for markup, so they are escaped as in HTML.
    assert.doesNotMatch(data.headline, /</);
    assert.equal(readJsonLd(data).document.headline, publisher.headline);
    assert.deepEqual(said, []);
  });

  it('leads those who ask by oEmbed to a document that frames the story', async () => {
    const {page} = await paste({code: snippet('For sites that ask how to embed').code, policy: ''});
    const address = await page.$eval('link', ({href, type}) => type === 'application/json+oembed' && href);
    const {html, height, ...rest} = await (await fetch(address)).json();
    assert.deepEqual(rest, {
      ...{version: '1.0', type: 'rich', title: publisher.headline, provider_name: 'Example & Sons'},
      ...{width: 640, thumbnail_url: `${publisher.url}/bridge.svg`, thumbnail_width: 8, thumbnail_height: 4},
    });
    assert.ok(height > 200 && height <= 1000, `${height}`);
    assert.match(html, /^<blockquote><a href="[^"]+">.*<\/blockquote><iframe [^>]+><\/iframe>$/);
  });
});
