import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {run, workFolder} from './fixtures/run.js';
import {main} from './main.js';

const {path, write} = workFolder();
const article = '---\nlang: en\nheadline: The pier is shut\n---\n\nThe pier is shut until May.\n';

let end = () => Promise.resolve(0);
let [host, token] = ['', ''];

/** What a page of the desk sends with each request. */
const own = () => ({authorization: `Bearer ${token}`, 'sec-fetch-site': 'same-origin'});
const writing = (before: string) => ({
  ...own(),
  ...{origin: `http://${host}`, 'content-type': 'application/json', 'if-match': before},
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request as it is written, its path too, which `fetch` would tidy up. */
const ask = (target: string, {method = 'GET', headers = {}, body}: Asked = {}) =>
  new Promise<{status: number; body: string; headers: Record<string, unknown>}>((resolve, reject) => {
    const [, name, port] = /^(.*):(\d+)$/.exec(host)!;
    const sent = request({host: name, port, path: target, method, headers: {host, ...headers}}, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({status: answer.statusCode!, body: text, headers: answer.headers}));
    });
    sent.on('error', reject).end(body);
  });
const json = async <Data>(target: string, asked?: Asked) =>
  JSON.parse((await ask(target, asked)).body) as Data;
const status = async (target: string, asked?: Asked) => (await ask(target, asked)).status;
const digestOf = async (name: string) =>
  (await json<{digest: string}>(`/files/${name}`, {headers: own()})).digest;

const folder = path('stories');
const file = (name: string) => `${folder}/${name}`;
const put = (name: string, text: string, headers: Record<string, string>) => ({
  target: `/files/${name}`,
  asked: {method: 'PUT', headers, body: JSON.stringify({text})},
});

mkdirSync(folder);
mkdirSync(file('below'));
write('secret.md', 'Nobody’s business.\n');
writeFileSync(file('below/deep.md'), article);
writeFileSync(file('notes.txt'), 'notes');
writeFileSync(file('.hidden.md'), 'hidden');
symlinkSync(path('secret.md'), file('link.md'));
symlinkSync(path('.'), file('out'));
mkdirSync(file('folder.md'));

beforeEach(async () => {
  writeFileSync(file('pier.md'), article);
  const ending = new AbortController();
  let out = '';
  const ended = main(['desk', folder, '--port', '0'], {
    stdout: {write: (text) => (out += text)},
    stderr: {write: () => {}},
    stdin: (async function* () {})(),
    signal: ending.signal,
  });
  end = () => (ending.abort(), ended);
  for (let time = 0; time < 500 && !out.endsWith('\n'); time++) await new Promise((go) => setTimeout(go, 10));
  [, host, token] = /^http:\/\/(127\.0\.0\.1:\d+)\/demo\/desk\/index\.html#token=([\w-]{43})\n$/.exec(
    out,
  ) as unknown as [string, string, string];
});
afterEach(async () => assert.equal(await end(), 0));

describe('an editor who opens a folder on the desk', () => {
  it('sees its article files, and no others', async () => {
    const {files, name} = await json<{files: string[]; name: string}>('/files', {headers: own()});
    assert.deepEqual([files, name], [['pier.md'], 'stories']);
    assert.deepEqual((await json<{text: string}>('/files/pier.md', {headers: own()})).text, article);
  });

  it('saves a file as it is edited, with every byte, and makes a new one', async () => {
    const text = `\uFEFF${article.replace('May', 'June')}`;
    const {target, asked} = put('pier.md', text, writing(await digestOf('pier.md')));
    const {digest} = await json<{digest: string}>(target, asked);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), text);
    assert.equal(await digestOf('pier.md'), digest);
    const {'if-match': _, ...none} = writing('');
    const fresh = put('quay.md', article, {...none, 'if-none-match': '*'});
    assert.equal(await status(fresh.target, fresh.asked), 200);
    assert.equal(await status(fresh.target, fresh.asked), 412);
    assert.equal(readFileSync(file('quay.md'), 'utf8'), article);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('never writes over what somebody else wrote meanwhile', async () => {
    const before = await digestOf('pier.md');
    writeFileSync(file('pier.md'), 'Theirs.\n');
    const {target, asked} = put('pier.md', 'Mine.\n', writing(before));
    assert.equal(await status(target, asked), 412);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), 'Theirs.\n');
    const {'if-match': _, ...unconditional} = asked.headers;
    assert.equal(await status(target, {...asked, headers: unconditional}), 428);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), 'Theirs.\n');
  });

  it('is told of what is no folder', async () => {
    const none = await run(['desk', path('nowhere')]);
    assert.deepEqual([none.code, none.out], [1, '']);
    const noFolder = await run(['desk', path('secret.md')]);
    assert.match(noFolder.err, /it is no folder/);
  });
});

describe('a page that is none of the desk’s', () => {
  it('reads and writes nothing without the token, or with a wrong one', async () => {
    const before = await digestOf('pier.md');
    for (const authorization of ['', 'Bearer', `Bearer ${token.slice(1)}`, token, `Bearer ${token}x`]) {
      assert.equal(await status('/files', {headers: {authorization}}), 401);
      assert.equal(await status('/files/pier.md', {headers: {authorization}}), 401);
      const {target, asked} = put('pier.md', 'x', {...writing(before), authorization});
      assert.equal(await status(target, asked), 401);
    }
    assert.equal(await status(`/files?token=${token}`), 401);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), article);
  });

  it('gets no answer under another name of this machine, such as one that was made to resolve to it', async () => {
    const port = host.replace(/.*:/, '');
    for (const name of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1',
    ]) {
      assert.equal(await status('/files', {headers: {...own(), host: name}}), 403, name);
      assert.equal(await status('/demo/desk/index.html', {headers: {host: name}}), 403, name);
    }
  });

  it('gets no answer as another site, even with the token', async () => {
    const before = await digestOf('pier.md');
    for (const more of [
      {origin: 'https://evil.example'},
      {origin: 'null'},
      {origin: `https://${host}`},
      {origin: 'http://127.0.0.1:1'},
      {'sec-fetch-site': 'cross-site'},
      {'sec-fetch-site': 'same-site'},
    ]) {
      assert.equal(await status('/files', {headers: {...own(), ...more}}), 403);
      const {target, asked} = put('pier.md', 'x', {...writing(before), ...more});
      assert.equal(await status(target, asked), 403);
    }
    const {origin: _, ...nowhere} = writing(before);
    const {target, asked} = put('pier.md', 'x', nowhere);
    assert.equal(await status(target, asked), 403);
    const form = put('pier.md', 'x', {...writing(before), 'content-type': 'text/plain'});
    assert.equal(await status(form.target, form.asked), 415);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), article);
    const {headers} = await ask('/files', {headers: own()});
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  for (const name of [
    ...['../secret.md', '..%2Fsecret.md', '%2e%2e/secret.md', '..%5csecret.md', '..\\secret.md'],
    ...['below/deep.md', 'below%2Fdeep.md', 'link.md', 'out/secret.md', 'out%2Fsecret.md', 'folder.md'],
    ...[
      'notes.txt',
      '.hidden.md',
      'pier.md%00.md',
      'pier.md%00',
      'pier.md/',
      '/etc/passwd',
      '%2Fetc%2Fhosts.md',
    ],
    ...['pier.md:stream.md', 'C:%5Cpier.md', '%', '%ff.md', '', `${'x'.repeat(300)}.md`],
  ])
    it(`comes to no file but the article files of the folder by “${name.slice(0, 30)}”`, async () => {
      const {status: read, body} = await ask(`/files/${name}`, {headers: own()});
      assert.ok(read === 400 || read === 404, `${read}`);
      assert.doesNotMatch(body, /business|root:|hidden|notes/);
      const {target, asked} = put(name, 'Mine.\n', writing('x'));
      assert.ok((await status(target, asked)) >= 400);
      const {'if-match': _, ...none} = writing('');
      const fresh = put(name, 'Mine.\n', {...none, 'if-none-match': '*'});
      const made = await status(fresh.target, fresh.asked);
      assert.ok(made >= 400, `${made}`);
      assert.equal(readFileSync(path('secret.md'), 'utf8'), 'Nobody’s business.\n');
      assert.equal(readFileSync(file('below/deep.md'), 'utf8'), article);
    });

  it('cannot end the server, nor fill its memory', async () => {
    const before = await digestOf('pier.md');
    for (const body of ['', '{', '[]', '{"text": 1}', '{"text": "\ud800"}'.slice(0, 12), 'null']) {
      const sent = {method: 'PUT', headers: writing(before), body};
      assert.equal(await status('/files/pier.md', sent), 422, body);
    }
    const long = {
      method: 'PUT',
      headers: writing(before),
      body: JSON.stringify({text: 'x'.repeat(6_000_000)}),
    };
    assert.equal(await status('/files/pier.md', long), 413);
    for (const method of ['POST', 'DELETE', 'PATCH', 'OPTIONS'])
      assert.equal(await status('/files/pier.md', {method, headers: own()}), 405);
    assert.equal(readFileSync(file('pier.md'), 'utf8'), article);
  });

  it('gets of the package only what the desk is made of, in no frame of its own', async () => {
    const {headers, body} = await ask('/demo/desk/index.html');
    assert.match(body, /connect-src 'self'/);
    assert.match(`${headers['content-security-policy'] as string}`, /frame-ancestors 'none'/);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.match(
      `${(await ask('/demo/desk/blank.html')).headers['content-security-policy'] as string}`,
      /^sandbox /,
    );
    assert.equal((await ask('/')).headers.location, '/demo/desk/index.html');
    for (const target of [
      '/package.json',
      '/dist/../package.json',
      '/demo/desk/../../package.json',
      '/dist/modules/cli/main.js',
    ])
      assert.equal(await status(target), 404, target);
  });
});
