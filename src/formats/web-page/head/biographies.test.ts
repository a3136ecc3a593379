import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const site = 'Cape Courier';
const text = [1, 2, 3, 4]
  .map(
    (each) =>
      `<p>${each}. The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.</p>`,
  )
  .join('');
const page = (author: string, below: string, behind = '') =>
  `<!doctype html><html lang="en"><head><title>Lamp burns on | ${site}</title><meta property="og:site_name" content="${site}"><meta name="author" content="${author}"></head><body><main><article><h1>Lamp burns on</h1>${text}${below}</article></main>${behind}</body></html>`;
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;
const life =
  'Rosa Tarn writes about lamps, keepers and the sea. She lives in an old signal box with two goats and a rowing boat, and counts the ships.';

describe('a page that tells of who wrote it in a sentence alone', () => {
  for (const [below, how] of [
    [`<p><em>${life}</em></p>`, 'in italics'],
    [`<div class="author-box bio"><p>${life}</p></div>`, 'in a box that is called so'],
  ] as const)
    it(`asks whether it is that person, where its data name the site: ${how}`, async () => {
      const markdown = await drafted(page(site, below));
      assert.match(markdown, /^# byline: Rosa Tarn$/m);
      assert.doesNotMatch(markdown, new RegExp(`^ {2}- name: ${site}`, 'm'));
      assert.match(markdown, new RegExp(`# TO DO: The page’s data name ${site} as its author`));
      assert.match(markdown, /# TO DO: [^\n]*Rosa Tarn writes about lamps/);
    });

  it('asks nothing of a last sentence that begins with a name and is set as the text is', async () => {
    const markdown = await drafted(
      page(site, '<p>Ola Brun rows out last, and nobody in the town waits for the boat.</p>'),
    );
    assert.doesNotMatch(markdown, /# byline: Ola/);
    assert.match(markdown, new RegExp(`^ {2}- name: ${site}`, 'm'));
  });
});

describe('a page that tells of the one whom it names, behind its article', () => {
  for (const behind of [`<footer><p>${life}</p></footer>`, `<aside><p>${life}</p></aside>`])
    it(`says that this was left out: ${behind.slice(0, 8)}`, async () => {
      const markdown = await drafted(page('Rosa Tarn', '', behind));
      assert.match(markdown, /# TO DO: [^\n]*left out: “Rosa Tarn writes about lamps/);
      assert.match(markdown, /^ {2}- name: Rosa Tarn$/m);
    });
});
