import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, describe, it} from 'node:test';
import {loadData} from './load-data.js';
import {parseStory} from './parse-story.js';

const story = JSON.stringify({version: 1, id: 'a', lang: 'en', headline: 'A'});
type Answer = (response: ServerResponse, request: IncomingMessage) => void;
let answers: Answer[] = [];
let requests = 0;
const server = createServer((request, response) => {
  requests++;
  (answers.shift() ?? ((response) => response.end(story)))(response, request);
}).listen(0);
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
after(() => {
  server.close();
  server.closeAllConnections();
});

const load = (next: Answer[] = [], address = url, signal = new AbortController().signal) => {
  answers = next;
  requests = 0;
  return loadData(address, {signal}).then((data) => parseStory(data));
};
const status =
  (code: number): Answer =>
  (response) =>
    void response.writeHead(code).end('{}');

describe('a story that is loaded', () => {
  it('comes checked, and with its dates worded', async () => {
    const dated = {...JSON.parse(story), published: '2031-03'};
    const {dates} = await load([(response) => response.end(JSON.stringify(dated))]);
    assert.deepEqual(dates, {'2031-03': 'March 2031'});
  });

  it('is asked for over https: only, by a page on https:', async () => {
    const here = globalThis as {location?: {protocol: string}};
    here.location = {protocol: 'https:'};
    await assert.rejects(load(), {code: 'insecure'});
    delete here.location;
    assert.equal(requests, 0);
  });

  it('is asked for once more after a passing trouble, and no more than that', async () => {
    assert.equal((await load([status(503)])).headline, 'A');
    assert.equal(requests, 2);
    await assert.rejects(load([status(503), status(500)]), {code: 'unavailable'});
    assert.equal(requests, 2);
  });

  it('is not asked for again when the server has refused', async () => {
    await assert.rejects(load([status(404)]), {code: 'refused'});
    assert.equal(requests, 1);
  });

  it('is given up after the time-out, the second try too', async ({mock}) => {
    // The types of Node 20 know an older form of it.
    mock.timers.enable({apis: ['setTimeout']} as never);
    let tries = 0;
    mock.method(globalThis, 'fetch', (_: string, {signal}: {signal: AbortSignal}) => {
      tries++;
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    });
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    let isPending = true;
    const refused = assert
      .rejects(load(), {code: 'unavailable', reason: /no answer within 10 seconds/})
      .finally(() => (isPending = false));
    const told = [];
    for (const wait of [9_999, 1, 999, 1, 9_999]) {
      mock.timers.tick(wait);
      await settled();
      told.push(tries);
    }
    assert.deepEqual([told, isPending], [[1, 1, 1, 2, 2], true]);
    mock.timers.tick(1);
    await refused;
    assert.equal(tries, 2);
  });

  it('is read no further than its limit, though the server goes on', async () => {
    let sent = 0;
    const flood: Answer = (response) => {
      const more = () => {
        if (response.closed || sent > 60_000_000) return;
        sent += 100_000;
        response.write(' '.repeat(100_000), more);
      };
      more();
    };
    await assert.rejects(load([flood]), {code: 'too-large'});
    assert.ok(sent < 20_000_000, `${sent} bytes were sent`);
  });

  it('is not waited for any more once it is not wanted', async () => {
    const leaving = new AbortController();
    await assert.rejects(load([() => leaving.abort()], url, leaving.signal), {name: 'AbortError'});
    assert.equal(requests, 1);
  });

  it('is refused in words when it is a page and no story', async () => {
    await assert.rejects(load([(response) => response.end('<!doctype html><p>Log in')]), {
      code: 'not-a-story',
      reason: /begins with “<!doctype html>/,
    });
  });

  it('is refused in words when the answer is empty, and not asked for again', async () => {
    for (const code of [204, 200]) {
      const empty: Answer = (response) => response.writeHead(code).end();
      await assert.rejects(load([empty]), {code: 'not-a-story', reason: `${url} is empty`});
      assert.equal(requests, 1);
    }
  });

  it('is asked for without cookies and without headers that need permission', async () => {
    let names: string[] = [];
    await load([(response, {headers}) => ((names = Object.keys(headers)), response.end(story))]);
    for (const name of ['cookie', 'authorization', 'content-type', 'x-requested-with'])
      assert.ok(!names.includes(name), name);
  });
});
