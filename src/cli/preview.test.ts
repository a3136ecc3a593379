import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {request} from 'node:http';
import {afterEach, describe, it} from 'node:test';
import {harbour, run, workFolder} from './fixtures/run.js';
import {main} from './main.js';
import type {PreviewState} from './preview/state.js';

const {write} = workFolder();
const wrong = harbour.replace('passage: The Harbour', 'passage: The Harbor');

let end = () => Promise.resolve(0);
afterEach(() => end());

/** Starts a preview; `next()` waits for what it tells a page that is open. */
async function start(file: string) {
  const ending = new AbortController();
  let [out, err] = ['', ''];
  const ended = main(['preview', file, '--port', '0'], {
    stdout: {write: (text) => (out += text)},
    stderr: {write: (text) => (err += text)},
    stdin: (async function* () {})(),
    signal: ending.signal,
  });
  end = () => (ending.abort(), ended);
  for (let time = 0; time < 200 && !out.endsWith('\n'); time++) await new Promise((go) => setTimeout(go, 20));
  const address = out.trim();
  const answer = await fetch(`${address}events`);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<PreviewState> => {
    for (;;) {
      const [all, data] = /data: (.*)\n\n/.exec(text) ?? [];
      if (data) {
        text = text.slice(text.indexOf(all!) + all!.length);
        return JSON.parse(data) as PreviewState;
      }
      text += (await reader.read()).value ?? '';
    }
  };
  return {address, next, said: () => err};
}

describe('a publisher who previews an article', () => {
  it('sees it anew with every save, the last good version while it is wrong, and why, on page and terminal', async () => {
    const file = write('bridge.md', harbour);
    const {next, said} = await start(file);
    assert.equal((await next()).story!.headline, 'Port Example loses its bridge');
    write('bridge.md', harbour.replace('loses its bridge', 'has a ferry'));
    assert.equal((await next()).story!.headline, 'Port Example has a ferry');
    write('bridge.md', wrong);
    const {story, problems} = await next();
    assert.equal(story!.headline, 'Port Example has a ferry');
    const [{line, reason, lines} = assert.fail()] = problems;
    assert.match(reason, /^not in the article/);
    assert.equal(
      lines.find((each) => each.line === line)!.text,
      '    passage: The Harbor Bridge closes in March',
    );
    assert.match(said(), /bridge\.md: no problem\.\n.*no problem\.\n\S*bridge\.md:8:14 timeline/s);
    write('bridge.md', harbour);
    assert.deepEqual((await next()).problems, []);
    assert.equal(await end(), 0);
  });

  it('may begin with one that is wrong, and take it away', async () => {
    const file = write('wrong.md', wrong);
    const {next} = await start(file);
    const {story, problems} = await next();
    assert.deepEqual([story, problems.length], [undefined, 1]);
    write('wrong.md', harbour);
    assert.ok((await next()).story);
    rmSync(file);
    const {story: last, problems: gone} = await next();
    assert.ok(last);
    assert.match(gone[0]!.reason, /^there is no such file/);
  });

  it('shows it to this machine alone', async () => {
    const {address} = await start(write('secret.md', harbour));
    const status = (host: string, path = '') =>
      new Promise((resolve) =>
        request(`${address}${path}`, {headers: {host}}, (answer) => {
          answer.destroy();
          resolve(answer.statusCode);
        }).end(),
      );
    assert.equal(await status(new URL(address).host), 200);
    assert.equal(await status('evil.example'), 403);
    assert.equal(await status('localhost.evil.example', 'events'), 403);
    for (const path of ['../package.json', '%2e%2e/package.json', 'language-../x.js', 'secret.md'])
      assert.equal(await status('localhost', path), 404, path);
  });

  it('goes on with it when a page asks for a language that there is none of', async () => {
    const {address, next} = await start(write('asked.md', harbour));
    assert.equal((await fetch(`${address}language-de.js`)).status, 200);
    assert.equal((await fetch(`${address}language-zz.js`)).status, 404);
    assert.ok((await next()).story);
  });

  it('is told of a port that is taken, and of what is no article', async () => {
    const {address} = await start(write('first.md', harbour));
    const {port} = new URL(address);
    const second = await run(['preview', write('second.md', harbour), '--port', port]);
    assert.deepEqual([second.code, second.out], [1, '']);
    assert.match(second.err, new RegExp(`^port ${port}: another program uses it`));
    assert.match((await run(['preview', write('a.txt', 'x')])).err, /neither an article/);
    assert.match((await run(['preview', 'nothing.md'])).err, /^nothing\.md: there is no such file/);
    assert.equal((await run(['preview', 'nothing.md', '--port', '99999'])).code, 2);
  });
});
