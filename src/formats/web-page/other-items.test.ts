import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;

const paragraph = (about: string) =>
  `<p>The keepers of the lighthouse at Cape Fixture wrote in their log about ${about}, and that the lamp had burned all night although the oil was running out and no boat could land.</p>`;
const page = (
  within: string,
  head = '',
) => `<!doctype html><html lang="en"><head><title>Lamp burns on at Cape Fixture</title>${head}</head><body>
<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Lamp burns on at Cape Fixture</h1>
<time itemprop="datePublished" datetime="2032-06-07T08:00+02:00">7 June 2032</time>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ola Tester</span></span>
${paragraph('the storm')}${paragraph('the fog')}${within}${paragraph('the swell')}${paragraph('the calm')}</article></body></html>`;

describe('an editor whose page has other items beside its article', () => {
  for (const type of ['VideoObject', 'Review', 'PodcastEpisode', 'NewsArticle', 'Event'])
    it(`gets the date and the author of the article, not of a ${type} in it`, async () => {
      const other = `<div itemscope itemtype="https://schema.org/${type}"><meta itemprop="datePublished" content="2029-02-03T04:05:06Z"><meta itemprop="author" content="Reel Desk"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Kit Reel</span></span></div>`;
      const markdown = await drafted(page(other));
      assert.match(markdown, /^published: 2032-06-07T08:00\+02:00$/m);
      assert.doesNotMatch(markdown, /2029|Reel Desk|name: Kit/);
      assert.match(markdown, /^byline:\n {2}- name: Ola Tester$/m);
    });

  it('gets the day of the article in its front matter, and not as a paragraph', async () => {
    assert.doesNotMatch(await drafted(page('')), /^7 June 2032$/m);
  });

  it('is told of captions that were left out with their pictures', async () => {
    const figure = (about: string) =>
      `<figure><img src="https://lamps.example/${about}.png" alt=""><figcaption>The keepers of Cape Fixture carry ${about} up the stairs of the tower at dawn.</figcaption></figure>`;
    const gallery = `<!doctype html><html lang="en"><head><title>Lamps in pictures</title></head><body><main><article><h1>Lamps in pictures</h1><div><p>Oil, wicks and glass: the week at Cape Fixture as the keepers saw it, in pictures from the tower and from the pier.</p></div>${['oil', 'wicks', 'glass'].map(figure).join('')}</article></main></body></html>`;
    const markdown = await drafted(gallery);
    for (const about of ['oil', 'wicks', 'glass']) assert.match(markdown, new RegExp(`carry ${about} up`));
  });

  it('is told of no title where the page has none', async () => {
    const markdown = await drafted(page('').replace(/<title>.*?<\/title>/, ''));
    assert.doesNotMatch(markdown, /does not name: *$/m);
  });
});
