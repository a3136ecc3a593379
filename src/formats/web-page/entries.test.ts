import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => (await run(['draft', write('live.html', html)])).out;

const entries = [
  [
    '13:10',
    'The ferry turns back',
    'The ferry turned back at the mole at noon, as waves broke over its bow and the ramp.',
  ],
  [
    '11:40',
    'Quay is cleared',
    'Stewards cleared the quay of cars and of the fish stalls before the tide came in.',
  ],
  [
    '09:05',
    'Storm is named',
    'The storm was named Odile by the weather office of the islands on 3 March 2031.',
  ],
] as const;
const entry = ([time, heading, words]: (typeof entries)[number]) =>
  `<article class="block"><header><a href="#x"><time datetime="2031-03-04T${time}Z">${time}</time></a><h2>${heading}</h2></header><div><p>${words}</p><p>So the harbour office says of ${heading.toLowerCase()}, and it has a page of its own for that.</p></div><footer><button>Share</button></footer></article>`;
const page = (body: string, data: object = {}) =>
  `<!doctype html><html lang="en"><head><title>Storm at the quay</title><script type="application/ld+json">${JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Storm at the quay', datePublished: '2031-03-04', ...data})}</script></head><body><main><h1>Storm at the quay</h1>${body}</main></body></html>`;

describe('an editor whose page is written in entries, as live blogs are', () => {
  it('has those of few words too', async () => {
    const short = '<article class="block"><p>The pier is shut.</p></article>';
    const markdown = await drafted(page(`<div>${entries.map(entry).join('')}${short}</div>`));
    assert.match(markdown, /\nThe pier is shut\.\n/);
  });

  it('has all of them, in the order of the page, and is told of their times', async () => {
    const boxed = entries.map((each) => `<li>${entry(each)}</li><li class="ad">Buy oars</li>`);
    for (const feed of [entries.map(entry).join('<div>Buy oars</div>'), `<ol>${boxed.join('')}</ol>`]) {
      const markdown = await drafted(page(`<div>${feed}</div>`));
      const places = entries.map(([, heading, words]) =>
        [`\n## ${heading}\n`, words].map((each) => markdown.indexOf(each)),
      );
      assert.deepEqual(
        places.flat(),
        [...places.flat()].sort((a, b) => a - b),
      );
      assert.ok(
        places.flat().every((place) => place > 0),
        markdown,
      );
      assert.match(markdown, /# TO DO: The page is written in 3 entries.*“13:10”, “11:40”, “09:05”/);
    }
  });

  it('is asked whether what an entry tells happened when it was written', async () => {
    const liveBlogUpdate = entries.map(([time, headline, articleBody]) => ({
      ...{'@type': 'BlogPosting', headline, articleBody, datePublished: `2031-03-04T${time}:00Z`},
    }));
    const markdown = await drafted(
      page(entries.map(entry).join(''), {'@type': 'LiveBlogPosting', liveBlogUpdate}),
    );
    assert.match(markdown, /^ *# - when: 2031-03-04T09:05:00Z$/m);
    assert.match(markdown, /its date is when it was written, perhaps not when it happened/);
    assert.deepEqual(compileArticle(markdown, {file: 'live.md'}).timeline, []);
  });

  it('has one article alone where the others beside it are teasers, or far shorter', async () => {
    const article = `<article><h2>Storm</h2>${entries.map(([, , words]) => `<p>${words}</p><p>${words.replace('The', 'Later the')}</p>`).join('')}</article>`;
    const teaser =
      '<article><h3><a href="/oars">Oars are dear</a></h3><p>What a pair costs this spring, and where to buy one.</p></article>';
    const short =
      '<article><h3>Oars are dear</h3><p>What a pair of oars costs this spring, and where to buy one.</p></article>';
    for (const other of [teaser, short]) {
      const markdown = await drafted(page(article + other));
      assert.doesNotMatch(markdown, /written in 2 entries/);
      assert.doesNotMatch(markdown, /^What a pair/m);
    }
  });
});
