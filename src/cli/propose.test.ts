import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../formats/article/read.js';
import {
  answering,
  event,
  honest,
  orchard,
  path,
  point,
  propose,
  quote,
  saying,
  write,
} from './fixtures/orchard.js';
import {run} from './fixtures/run.js';

describe('what a tool proposes', () => {
  it('becomes items of the article where all of it is true', async () => {
    const {code, text, accepted, err} = await propose('--with', answering(...honest));
    assert.equal(code, 0, err);
    assert.equal(accepted.length, 3);
    const story = compileArticle(text, {file: 'orchard.md', claims: 'error'});
    assert.deepEqual(story.overview[0]!.text, [point.text]);
    assert.equal(story.overview[0]!.passage!.exact, point.passage);
    assert.deepEqual([story.quotes[0]!.text, story.quotes[0]!.speaker], [quote.text, quote.speaker]);
    assert.deepEqual([story.timeline[0]!.title, story.timeline[0]!.when], [event.title, event.when]);
    assert.equal((await run(['check', path('orchard.md')])).code, 0);
  });

  it('comes behind the items that are there already', async () => {
    const first = (await propose('--with', answering(...honest))).text;
    const more = [
      {
        kind: 'point',
        text: 'The owner wanted to build 24 flats.',
        passage: 'The owner wanted to build 24 flats.',
      },
      {
        kind: 'event',
        title: 'A new plan is to follow',
        when: '2034-03',
        status: 'planned',
        passage: 'A new plan is to follow in March 2034',
      },
      {kind: 'quote', text: 'We never said that all trees would go', speaker: {name: 'Piet Lorn'}},
    ];
    const file = write('orchard.md', first);
    const {code, out} = await run([
      'propose',
      file,
      '--from',
      write('answer.json', JSON.stringify({proposals: more})),
    ]);
    assert.equal(code, 0, out);
    const story = compileArticle(readFileSync(file, 'utf8'), {file, claims: 'error'});
    assert.deepEqual([story.overview.length, story.quotes.length, story.timeline.length], [2, 2, 2]);
    assert.deepEqual(story.overview[1]!.text, ['The owner wanted to build 24 flats.']);
  });

  it('is not taken in where it paraphrases a quote', async () => {
    const {text, codes, rejected} = await propose(
      '--with',
      answering(
        {...quote, text: 'Nobody will fell any tree before spring'},
        {...quote, text: 'Nobody fells a tree before spring', passage: quote.text},
      ),
    );
    assert.equal(text, orchard);
    assert.deepEqual(codes, ['passage-missing', 'quote-differs']);
    assert.match(rejected[0]!.reasons[0]!.nearest!, /Nobody will fell a tree/);
  });

  it('is not taken in where it invents a number, though the others are', async () => {
    const {code, text, codes, accepted} = await propose(
      '--with',
      answering({...point, text: 'The council of Elmsworth votes 12 to 4 for the orchard.'}, quote),
      '--tries',
      '1',
    );
    assert.equal(code, 1);
    assert.deepEqual(codes, ['claim-number']);
    assert.deepEqual(
      accepted.map(({kind}) => kind),
      ['quote'],
    );
    assert.equal(compileArticle(text, {file: 'orchard.md'}).quotes.length, 1);
  });

  it('is not taken in where its passage is that of another paragraph', async () => {
    const {text, codes} = await propose(
      '--with',
      answering(
        {...point, passage: 'A new plan is to follow in March 2034.'},
        {...event, passage: 'The owner wanted to build 24 flats.'},
      ),
    );
    assert.equal(text, orchard);
    assert.deepEqual(codes, ['passage-elsewhere', 'passage-elsewhere']);
  });

  it('is not taken in where somebody else said it, or in another role', async () => {
    const {text, codes} = await propose(
      '--with',
      answering(
        {...quote, speaker: {name: 'Piet Lorn'}},
        {...quote, speaker: {name: 'Hanne Voss', role: 'governor'}},
      ),
    );
    assert.equal(text, orchard);
    assert.deepEqual(codes, ['claim-speaker', 'claim-speaker']);
  });

  it('comes back alone where it holds markup, a line break, no words or signs that nobody sees', async () => {
    const odd = [
      `${point.text} [^x]: more`,
      `[${point.text}](https://elsewhere.example)`,
      `# ${point.text}`,
      'Trees: all\n---\nquotes: []',
      `\u202E${point.text}`,
      point.text.replace(' ', '\u200B '),
      '   ',
    ].map((text) => ({...point, text}));
    const {accepted, codes} = await propose('--with', answering(...odd, ...honest));
    assert.deepEqual(codes, [...Array<string>(6).fill('markup'), 'malformed']);
    assert.equal(accepted.length, honest.length);
  });

  it('is not taken in where it leaves a “not” out, or holds HTML', async () => {
    const {text, codes} = await propose(
      '--with',
      answering(
        {
          kind: 'point',
          text: 'The 90 trees were planted by the town.',
          passage: 'The 90 trees were not planted by the town.',
        },
        {...point, text: `<b>${point.text}</b>`},
      ),
    );
    assert.equal(text, orchard);
    assert.deepEqual(codes, ['claim-negation', 'markup']);
  });

  it('is found in prose and in HTML, also where its signs are escaped', async () => {
    const json = JSON.stringify({proposals: honest});
    const escaped = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    for (const answer of [
      `Sure! Here are {three} items:\n\`\`\`json\n${json}\n\`\`\`\nHope this helps.`,
      `<!doctype html><html><body><pre>${json}</pre></body></html>`,
      `<p>${escaped}</p>`,
    ]) {
      const {code, accepted} = await propose('--with', saying(answer));
      assert.deepEqual([code, accepted.length], [0, 3], answer.slice(0, 40));
    }
  });
});
