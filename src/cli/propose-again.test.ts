import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  answering,
  honest,
  orchard,
  path,
  point,
  propose,
  quote,
  saying,
  tool,
  write,
} from './fixtures/orchard.js';
import {run} from './fixtures/run.js';

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
