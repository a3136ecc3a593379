import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../story/fixtures/time-taken.js';
import {run, workFolder} from './fixtures/run.js';

const {write} = workFolder();

const baits = [
  ...[
    '<',
    '&#',
    '"',
    '“',
    '\n',
    '—a\n\n',
    '<h2>x</h2>',
    '<p>— a</p>',
    '<li>x',
    '<a href="https://x.com/a">b</a> ',
  ],
  ...[
    '“A b c d e,” said Jo Example. ',
    'On March 1, 2031, it closed. ',
    '* a\n',
    '<blockquote class="twitter-tweet">',
  ],
];
const sources: Record<string, (bait: string) => string> = {
  'page.html': (bait) => `<!doctype html><html lang="en"><title>T</title><article><h1>T</h1><p>${bait}`,
  'item.json': (bait) =>
    JSON.stringify({
      ...{uri: 'urn:a:b', type: 'text', language: 'en', headlines: [{value: 'H'}]},
      bodies: [{contentType: 'text/html', value: bait}],
    }),
  'text.txt': (bait) => `A headline\n\nA text.\n\n${bait}`,
};

const drafted = (name: string, bait: string, size = 100_000) =>
  run(['draft', write(name, sources[name]!(bait.repeat(size / bait.length)))]);

describe('a draft of 100 kB that were made to take long', () => {
  for (const name of Object.keys(sources)) {
    it(`takes no longer than their number asks for, and is there or refused in a sentence: ${name}`, async () => {
      for (const bait of baits) {
        await assertNoWorseThanLinear(
          async (size) => {
            const {code, err} = await drafted(name, bait, size);
            assert.ok(code === 0 || /^[^\n]+\n$/.test(err), `${JSON.stringify(bait)}: ${err}`);
          },
          {about: JSON.stringify(bait)},
        );
      }
    });
  }

  it('says what is too much of it', async () => {
    const said = async (name: string, bait: string) => (await drafted(name, bait)).err;
    assert.match(
      await said('item.json', '<p>— a</p>'),
      /more than 1,000 paragraphs; draft one article at a time/,
    );
    assert.match(await said('item.json', '&#'), /more signs and links than prose has/);
    assert.match(await said('page.html', '<'), /more signs than prose has; save the article alone/);
    assert.match(await said('page.html', '<h2>x</h2>'), /more than 5,000 elements; save the article alone/);
    assert.match(
      await said('text.txt', 'a\n\n'),
      /more than 1,000 paragraphs or 4,000 lines; make several articles/,
    );
  });
});
