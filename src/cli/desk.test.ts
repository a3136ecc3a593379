/** A folder of article files on the desk: what an editor sees of it, and how their files are written. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {run} from './fixtures/run.js';
import {article, put, servedDesk} from './fixtures/served-desk.js';

const {path, folder, file, own, writing, json, status, digestOf} = servedDesk();

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
