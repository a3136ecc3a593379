import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {ArticleFolder} from './article-folder.js';
import {serverFolder} from './server-folder.js';

const {fetch: known} = globalThis;
const page = globalThis as unknown as Record<string, unknown>;

/** What the command answers to requests for files, and undefined where it has ended. */
let answer: {status: number; body: object | string} | undefined;
let folder: ArticleFolder;

describe('an editor with the folder of the command', () => {
  beforeEach(async () => {
    const kept = new Map<string, string>();
    page['location'] = {hash: '#token=abc', protocol: 'http:', pathname: '/'};
    page['history'] = {replaceState: () => {}};
    page['sessionStorage'] = {
      setItem: (name: string, value: string) => kept.set(name, value),
      getItem: (name: string) => kept.get(name) ?? null,
    };
    answer = {status: 200, body: {name: 'stories', id: 'x', files: ['kiosk.md']}};
    globalThis.fetch = () =>
      answer
        ? Promise.resolve(
            new Response(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body), {
              status: answer.status,
            }),
          )
        : Promise.reject(new TypeError('nobody answers'));
    folder = (await serverFolder())!;
  });
  afterEach(() => {
    globalThis.fetch = known;
    for (const name of ['location', 'history', 'sessionStorage']) delete page[name];
  });

  it('finds a file absent only where it is', async () => {
    answer = {status: 404, body: {refused: 'no-file'}};
    assert.equal(await folder.read('none.md'), undefined);
  });

  for (const [why, given, says] of [
    ['is no text', {status: 422, body: {refused: 'not-utf8'}}, /no text in UTF-8; save it as UTF-8/],
    ['is too long', {status: 413, body: {refused: 'too-long'}}, /longer than the folder gives/],
    ['became a link', {status: 400, body: {refused: 'no-name'}}, /no article file .* another name/],
    ['may not be read', {status: 500, body: {refused: 'disk', message: 'EACCES'}}, /EACCES/],
    ['is another server’s', {status: 401, body: {refused: 'token'}}, /open the address that it printed/],
    ['comes with no reason', {status: 502, body: '<h1>Bad gateway'}, /it was refused: 502/],
    ['is with a command that ended', undefined, /has ended; run it again/],
  ] as const)
    it(`is told why, and what to do, of one that ${why}`, async () => {
      answer = given;
      await assert.rejects(folder.read('kiosk.md'), says);
      await assert.rejects(folder.list(), says);
      const written = await folder.write('kiosk.md', 'Mine.\n', undefined);
      assert.match('refused' in written ? written.refused : '', says);
    });
});
