import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../formats/article/read.js';
import {run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const orchard = `---
lang: en
published: 2033-09-12
---

# The old orchard may stay

The town keeps its 90 apple trees for now.

## The vote

On September 9, 2033, the council of Elmsworth voted 11 to 4 for the orchard. The 90 trees were not planted by the town. “Nobody will fell a tree before spring,” mayor Hanne Voss said.

## The plan

The owner wanted to build 24 flats. “We never said that all trees would go,” architect Piet Lorn said. A new plan is to follow in March 2034.
`;

const point = {
  kind: 'point',
  text: 'The council of Elmsworth votes 11 to 4 for the orchard.',
  passage: 'the council of Elmsworth voted 11 to 4 for the orchard',
};
const quote = {
  kind: 'quote',
  text: 'Nobody will fell a tree before spring',
  speaker: {name: 'Hanne Voss', role: 'mayor'},
};
const event = {
  kind: 'event',
  title: 'The council votes for the orchard',
  when: '2033-09-09',
  passage: 'On September 9, 2033, the council of Elmsworth voted 11 to 4 for the orchard',
};
const honest = [point, quote, event];

/** A tool that answers so, whatever it is asked. */
let tools = 0;
const tool = (script: string) => `"${process.execPath}" "${write(`tool-${++tools}.mjs`, script)}"`;
const saying = (answer: string) =>
  tool(`process.stdin.resume(); process.stdout.write(${JSON.stringify(answer)});`);
const answering = (...proposals: unknown[]) => saying(JSON.stringify({proposals}));

async function propose(...args: string[]) {
  const file = write('orchard.md', orchard);
  const {code, out, err} = await run(['propose', file, ...args]);
  const text = readFileSync(file, 'utf8');
  const report = out
    ? (JSON.parse(out) as {
        accepted: {kind: string; text?: string}[];
        rejected: {proposal: unknown; reasons: {code: string; nearest?: string}[]}[];
      })
    : undefined;
  return {
    code,
    err,
    text,
    accepted: report?.accepted ?? [],
    rejected: report?.rejected ?? [],
    codes: (report?.rejected ?? []).flatMap(({reasons}) => reasons.map((each) => each.code)),
  };
}

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

describe('a tool that fails leaves the article as it is', () => {
  const fails = async (reason: RegExp, ...args: string[]) => {
    const {code, text, err} = await propose(...args);
    assert.equal(code, 1);
    assert.match(err, reason);
    assert.equal(text, orchard);
  };

  it('where it never stops', async () => {
    await fails(
      /did not end within 1 second/,
      '--with',
      tool('process.stdin.resume(); setInterval(() => {}, 1000);'),
      '--timeout',
      '1',
    );
    await fails(
      /more than 5,000,000/,
      '--with',
      tool(
        'for (;;) process.stdout.write("{".repeat(65536)) || await new Promise((next) => process.stdout.once("drain", next));',
      ),
    );
  });

  it('where it answers with 50 MB', async () => {
    const answer = JSON.stringify({proposals: honest, rest: ' '.repeat(50_000_000)});
    await fails(/longer than 5|longer than 50 MB|5,000,000/, '--from', write('long.json', answer));
    await fails(
      /more than 5,000,000/,
      '--with',
      tool(`process.stdout.write(JSON.stringify({proposals: [], rest: ' '.repeat(50_000_000)}));`),
    );
  });

  it('where it answers with no proposals, ends with an error, or is not there', async () => {
    await fails(/holds no JSON/, '--with', saying('I cannot help with that.'));
    await fails(/holds no JSON/, '--with', saying('{'.repeat(100_000)));
    await fails(/exit code 3/, '--with', tool('process.exit(3)'));
    await fails(/exit code 127/, '--with', 'no-such-tool-anywhere 2>/dev/null');
  });
});

describe('a tool that is asked anew', () => {
  it('reads what came back and why, and is asked no more than it has tries', async () => {
    const log = path('asked.txt');
    const script = `import {appendFileSync} from 'node:fs';
let text = ''; for await (const part of process.stdin) text += part;
const request = JSON.parse(text);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({try: request.try, codes: request.rejected.flatMap(({reasons}) => reasons.map(({code}) => code)), overview: request.items.overview.length}) + '\\n');
const right = ${JSON.stringify(point)}, quote = ${JSON.stringify(quote)};
process.stdout.write(JSON.stringify({proposals: request.try < 2 ? [quote, {...right, text: 'The council votes 13 to 4.'}] : [quote, right]}));`;
    const {code, accepted} = await propose('--with', tool(script));
    assert.equal(code, 0);
    assert.deepEqual(
      accepted.map(({kind}) => kind),
      ['quote', 'point'],
    );
    const asked = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    assert.deepEqual(asked, [
      {try: 1, codes: [], overview: 0},
      {try: 2, codes: ['claim-number'], overview: 0},
    ]);
    const {code: last, rejected} = await propose(
      '--with',
      answering({...point, text: 'The council votes 13 to 4.'}),
      '--tries',
      '2',
    );
    assert.deepEqual([last, rejected.length], [1, 1]);
  });

  it('can be written from the schema', async () => {
    const {code, out} = await run(['propose', '--schema']);
    assert.equal(code, 0);
    const {request, answer} = JSON.parse(out) as Record<string, {type: string; properties: object}>;
    assert.deepEqual(Object.keys(answer!.properties), ['proposals']);
    assert.ok('rejected' in request!.properties);
  });
});
