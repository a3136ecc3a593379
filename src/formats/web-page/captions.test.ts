import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const text = [
  'The boats of Tarnholm lie on the slip until the ice has left the bay, as every year.',
  'Each keel is scraped by hand, and the tar is boiled in the yard behind the chandlery.',
  'Whoever owns a boat works on it, and whoever owns none brings bread and hot beer.',
];
const [first, ...rest] = text.map((each) => `<p>${each}</p>`);
const caption = 'Two neighbours scrape the keel of the oldest boat on the slip at Tarnholm.';
const page = (picture: string) =>
  `<!doctype html><html lang="en"><head><title>Boats wait for the thaw</title></head><body><main><h1>Boats wait for the thaw</h1><div class="essay">${first}${picture}${rest.join('')}</div></main></body></html>`;
const image = (alt: string) => `<img src="https://bay.example/keel.jpg" alt="${alt}">`;

describe('an editor who drafts a page with pictures', () => {
  for (const [where, picture] of [
    ['in a paragraph that is named so', `${image('A keel')}<p class="cap">${caption}</p>`],
    [
      'in a box below the box of the picture',
      `<div class="shot"><a href="/keel">${image('A keel')}</a></div><div class="photo-caption">${caption}</div>`,
    ],
    [
      'in a line of a box of its own',
      `<div><div>${image('A keel')}</div><div><span class="caption">${caption}</span></div></div>`,
    ],
    [
      'in the figure of a page for phones',
      `<figure><amp-img src="https://bay.example/keel.jpg" alt="A keel"><noscript>${image('A keel')}</noscript></amp-img><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'beside it in what is aligned',
      `<div align="right">${image('A keel')}<br><font>${caption}</font></div>`,
    ],
  ] as const)
    it(`is told the caption ${where}, which is no paragraph`, async () => {
      const {out} = await run(['draft', write('page.html', page(picture))]);
      const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
      assert.ok(front.includes(`# TO DO: Of the page: a picture’s caption: ${caption}`), out);
      assert.ok(!body.includes(caption), body);
      assert.equal(body.split('![A keel](https://bay.example/keel.jpg)').length, 2, body);
      for (const each of text) assert.ok(body.includes(each), body);
    });

  it('keeps a caption for those who do not see the picture, where it has no other words', async () => {
    const {out} = await run([
      'draft',
      write('page.html', page(`${image('')}<p class="caption">${caption}</p>`)),
    ]);
    assert.ok(out.includes(`![${caption}](https://bay.example/keel.jpg)`), out);
  });

  it('keeps a paragraph that stands below a picture and is not named a caption', async () => {
    const {out} = await run([
      'draft',
      write('page.html', page(`${image('A keel')}<p class="capital">${caption}</p>`)),
    ]);
    assert.ok(out.includes(`\n${caption}\n`), out);
  });
});
