import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (text: string) => (await run(['draft', write('page.html', text)])).out;
const headlineOf = (markdown: string) => /\n---\n\n# (.*)/.exec(markdown)?.[1];

const text =
  `<p>${'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn. '.repeat(4)}</p>`.repeat(
    2,
  );
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const lamp = 'Lamp burns on at Cape Fixture';

describe('the headline of a page whose first heading is the name of its site', () => {
  const masthead = '<header><h1><a href="/">Cape Courier</a></h1></header>';
  for (const [make, html] of [
    [
      'a blog that names itself before each post',
      page(
        `Cape Courier: ${lamp}`,
        `<header><h1 class="title">Cape Courier</h1></header><div class="post"><h3 class="post-title entry-title">${lamp}</h3><div class="post-body">${text}</div></div>`,
      ),
    ],
    [
      'a site that names itself first in its title',
      page(`Cape Courier – ${lamp}`, `${masthead}<div><h2>${lamp}</h2>${text}</div>`),
    ],
    [
      'a site that names itself first there, and in a heading of the second rank',
      page(
        `Cape Courier - ${lamp}`,
        `<center><h2>Cape Courier</h2></center><div><h1>${lamp}</h1>${text}</div>`,
      ),
    ],
    [
      'a site that is all its title tells',
      page('Cape Courier', `${masthead}<div><h2>${lamp}</h2>${text}</div>`),
    ],
  ] as const)
    it(`is the heading of the article: ${make}`, async () => {
      const markdown = await drafted(html);
      assert.equal(headlineOf(markdown), lamp);
      assert.doesNotMatch(markdown, /^#* ?Cape Courier$/m);
    });

  it('is in doubt where nothing tells whether that is the name of the site', async () => {
    const markdown = await drafted(
      page('Cape Courier', `<header><h1>Cape Courier</h1></header><div><h2>${lamp}</h2>${text}</div>`),
    );
    assert.match(markdown, new RegExp(`^# TO DO: The headline[^\n]*${lamp}`, 'm'));
    const own = await drafted(
      page(lamp, `<header><h1>${lamp}</h1></header><div>${text}<h2>At dawn</h2>${text}</div>`),
    );
    assert.doesNotMatch(own, /# TO DO: The headline/);
  });
});

describe('a headline that stands above all else of its page', () => {
  it('is no name of the site', async () => {
    const body = `<header><h1>${lamp}</h1></header><div>${text}<h2>At dawn</h2>${text}</div>`;
    for (const title of [`${lamp} - Cape Courier, the free paper`, `${lamp}: Cape Courier`, lamp])
      assert.equal(headlineOf(await drafted(page(title, body))), lamp);
  });
});

describe('a headline in one element with what is none of it', () => {
  for (const [what, heading] of [
    [
      'the section of the site',
      `<span class="kicker">Shipping</span><span hidden>: </span><span>${lamp}</span>`,
    ],
    ['who wrote it', `${lamp}<br><small>By Rosa Tarn</small>`],
  ] as const)
    it(`stands alone: ${what}`, async () => {
      const markdown = await drafted(
        page(`${lamp} | Cape Courier`, `<main><article><h1>${heading}</h1>${text}</article></main>`),
      );
      assert.equal(headlineOf(markdown), lamp);
      assert.doesNotMatch(markdown, /another headline|which its title does not name/);
    });
});
