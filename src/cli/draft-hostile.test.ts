import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
/** Several times what any of these takes on a busy machine. */
const maxMilliseconds = 1_000;

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

async function timed(file: string): Promise<{code: number; err: string; time: number}> {
  const before = process.cpuUsage();
  const {code, err} = await run(['draft', file]);
  const {user, system} = process.cpuUsage(before);
  return {code, err, time: (user + system) / 1_000};
}

describe('a draft of 100 kB that were made to take long', () => {
  for (const [name, make] of Object.entries(sources)) {
    it(`is there in a moment, or refused in a sentence: ${name}`, async () => {
      // The first draft of a kind loads what it takes.
      await run(['draft', write(name, make('Some words. '))]);
      for (const bait of baits) {
        const {code, err, time} = await timed(write(name, make(bait.repeat(100_000 / bait.length))));
        assert.ok(time < maxMilliseconds, `${JSON.stringify(bait)} took ${time} ms`);
        assert.ok(code === 0 || /^[^\n]+\n$/.test(err), `${JSON.stringify(bait)}: ${err}`);
      }
    });
  }

  it('says what is too much of it', async () => {
    const said = async (name: string, bait: string) =>
      (await timed(write(name, sources[name]!(bait.repeat(100_000 / bait.length))))).err;
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
