import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {page, visit} from '../support/host-page.mjs';

const at = (path) => `/node_modules/${path}`;
const imports = {
  lit: at('lit/index.js'),
  'lit/': at('lit/'),
  'lit-html': at('lit-html/lit-html.js'),
  'lit-html/': at('lit-html/'),
  'lit-element/lit-element.js': at('lit-element/lit-element.js'),
  '@lit/reactive-element': at('@lit/reactive-element/reactive-element.js'),
  '@lit/reactive-element/': at('@lit/reactive-element/'),
  valibot: at('valibot/dist/index.mjs'),
  tslib: at('tslib/tslib.es6.mjs'),
};
const head = `<script type="importmap">${JSON.stringify({imports})}</script>`;
const body = '<story-overview></story-overview>';
const isDefined = () => !!customElements.get('story-overview');

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

describe('a page with its own Lit, from npm', () => {
  const open = (policy, script) =>
    visit(browser, page(head + script, body), {
      headers: {'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${policy}`},
      look: isDefined,
    });

  for (const [name, script] of Object.entries({
    imported: '<script type="module" src="/dist/modules/story-widgets.js"></script>',
    'imported on demand': `<script type="module">import('/dist/modules/story-widgets.js')</script>`,
  }))
    it(`is told in one sentence to list Lit’s policy, and sees no stack: ${name}`, async () => {
      const {seen, said} = await open('story-widgets', script);
      assert.equal(seen, false);
      // The browser's own line about the refusal stands before it.
      const ours = said.filter(
        (line) => !/^(Creating a TrustedTypePolicy|Content-Security-Policy)/.test(line),
      );
      assert.equal(ours.length, 1, said.join('\n'));
      assert.match(ours[0], /^story-widgets defines no element: .* trusted-types lit-html$/);
    });

  it('shows the story where the policy is listed', async () => {
    const {seen, said} = await open(
      'lit-html',
      '<script type="module" src="/dist/modules/story-widgets.js"></script>',
    );
    assert.equal(seen, true);
    assert.deepEqual(said, []);
  });
});
