import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const data =
  '{"@type":"NewsArticle","headline":"Lamp burns on","author":{"@type":"Person","name":"Rosa Tarn"}}';
const text = `<p>${'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn. '.repeat(8)}</p>`;
const drafted = async (shown: string) => {
  const page = `<!doctype html><html lang="en"><head><title>Lamp burns on</title><script type="application/ld+json">${data}</script></head><body><main><h1>Lamp burns on</h1>${shown}${text}</main></body></html>`;
  return (await run(['draft', write('page.html', page)])).out;
};

describe('an editor whose page shows more who wrote it than its data name', () => {
  const told = /^# TO DO: The page shows others too where it names who wrote it: Ola Brun;/m;

  it('is told of the others', async () => {
    const both = '<h4 class="post-author-name"><a href="/r">Rosa Tarn</a>, <a href="/o">Ola Brun</a></h4>';
    const markdown = await drafted(both);
    assert.match(markdown, /^byline:\n {2}- name: Rosa Tarn$/m);
    assert.match(markdown, told);
  });

  it('is told nothing where it shows the same', async () => {
    assert.doesNotMatch(await drafted('<p class="byline">By Rosa Tarn</p>'), told);
  });
});

describe('an editor whose page sets its byline in capitals', () => {
  for (const [shown, names] of [
    ['BY ROSA TARN AND OLA BRUN', ['ROSA TARN', 'OLA BRUN']],
    ['PAR ROSA TARN ET OLA BRUN', ['ROSA TARN', 'OLA BRUN']],
    ['BY ROSA E TARN', ['ROSA E TARN']],
  ] as const)
    it(`has ${names.join(', and ')} as one each: ${shown}`, async () => {
      const page = `<!doctype html><html lang="en"><head><title>Lamp burns on</title></head><body><main><h1>Lamp burns on</h1><p class="byline">${shown}</p>${text}</main></body></html>`;
      const {out} = await run(['draft', write('capitals.html', page)]);
      const [, byline = ''] = /^byline:\n((?: {2}.*\n)+)/m.exec(out) ?? [];
      assert.deepEqual(
        [...byline.matchAll(/name: (.*)/g)].map(([, name]) => name),
        names,
      );
    });
});

describe('an editor whose page names its site beside who wrote it, in its data', () => {
  for (const [author, shown] of [
    ['Rosa Tarn, Cape Courier', '<p class="byline">By Rosa Tarn</p>'],
    ['Rosa Tarn, Cape Courier', ''],
    ['Rosa Tarn | Cape Courier', ''],
  ] as const)
    it(`has the person alone: ${author}${shown && ', shown too'}`, async () => {
      const page = `<!doctype html><html lang="en"><head><title>Lamp burns on</title><meta property="og:site_name" content="Cape Courier"><meta name="author" content="${author}"></head><body><main><h1>Lamp burns on</h1>${shown}${text}</main></body></html>`;
      const {out} = await run(['draft', write('site.html', page)]);
      assert.match(out, /^byline:\n {2}- name: Rosa Tarn\n(?! {2}-)/m);
    });
});
