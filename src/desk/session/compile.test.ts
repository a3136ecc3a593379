import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LenientArticle} from '../../formats/article/read.js';
import {compileHere} from './compile.js';
import {done} from './fixtures/acted.js';
import {drafted} from './fixtures/articles.js';
import {DeskSession} from './session.js';

/** A worker whose answers come when the test says so. */
function slow() {
  const answers: (() => void)[] = [];
  const compile = (text: string, name: string) =>
    new Promise<LenientArticle>((resolve, reject) =>
      answers.push(() =>
        text.includes('fail') ? reject(new Error('gone')) : resolve(compileHere(text, name)),
      ),
    );
  return {answers, compile};
}
const told = async (answer: () => void) => {
  answer();
  await new Promise(setImmediate);
};

describe('an editor whose story is made in a worker', () => {
  it('goes on while it is made, and sees that of the newest text alone', async () => {
    const {answers, compile} = slow();
    const session = new DeskSession({name: 'a.md', text: drafted}, {compile});
    await told(answers[0]!);
    assert.ok(session.isFresh);
    let changed = 0;
    session.addEventListener('change', () => changed++);
    done(session, {do: 'accept', key: '[^1]'});
    assert.equal(session.isFresh, false);
    // The second act is made on the text of the first, though its story is not there yet.
    done(session, {do: 'reword', key: '[^1]', text: 'It is shut.'});
    await told(answers[2]!);
    assert.ok(session.isFresh);
    assert.deepEqual(session.compiled.story?.overview[0]?.text, ['It is shut.']);
    const seen = changed;
    await told(answers[1]!);
    assert.equal(changed, seen);
    assert.deepEqual(session.compiled.story?.overview[0]?.text, ['It is shut.']);
  });

  it('sees the story though the worker fails', async () => {
    const {answers, compile} = slow();
    const session = new DeskSession(
      {name: 'a.md', text: drafted.replace('The bridge closes\n', 'fail\n')},
      {compile},
    );
    await told(answers[0]!);
    assert.equal(session.compiled.story?.headline, 'fail');
  });
});
