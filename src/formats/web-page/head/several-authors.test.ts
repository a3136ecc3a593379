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
