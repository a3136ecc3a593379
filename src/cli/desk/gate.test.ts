/** Who comes to the files of a desk: nobody without the token, from another site, or by another path. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {article, put, servedDesk} from '../fixtures/served-desk.js';

const {path, file, pass, own, writing, ask, status, digestOf} = servedDesk();

describe('a page that is none of the desk’s', () => {
  it('reads and writes nothing without the token, or with a wrong one', async () => {
    const {token} = pass();
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
    const port = pass().host.replace(/.*:/, '');
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
      {origin: `https://${pass().host}`},
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
    // What few stories need in its preview is what readers load.
    for (const name of ['desk.js', 'desk-pages.classic.js', 'timeline-more.classic.js'])
      assert.equal(await status(`/dist/${name}`), 200, name);
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
