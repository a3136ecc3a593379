import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const text =
  'The potter of Tarnholm fires her kiln at dawn, and half the town comes to look at it.\n\nShe sells bowls.\n';
const drafted = async (head: string) => (await run(['draft', write('post.md', head + text)])).out;

describe('an editor whose site generator keeps the article', () => {
  it('gets the author whom Zola and Hugo keep among what is theirs', async () => {
    const zola =
      '+++\ntitle = "A kiln at dawn"\ndate = 2032-06-07\n[extra]\nauthor = "Rosa Tarn"\nmood = "warm"\n+++\n';
    const hugo = '---\ntitle: A kiln at dawn\nparams:\n  author: Rosa Tarn\n  mood: warm\n---\n';
    for (const head of [zola, hugo]) {
      const markdown = await drafted(head);
      assert.match(markdown, /^byline:\n {2}- name: Rosa Tarn$/m);
      assert.match(markdown, /# TO DO: .*more than an article has a place for: mood\./);
    }
  });

  it('gets what is a draft there withheld, and is told', async () => {
    for (const head of [
      'Title: A kiln at dawn\nStatus: draft\nAuthor: Rosa Tarn\n\n',
      'Title: A kiln at dawn\nStatus: hidden\n\n',
      '---\ntitle: A kiln at dawn\ndraft: true\n---\n',
    ]) {
      const markdown = await drafted(head);
      assert.match(markdown, /^status: withheld$/m, head);
      assert.match(markdown, /# TO DO: .*says that it is a draft/, head);
    }
    const shown = await drafted('Title: A kiln at dawn\nStatus: published\n\n');
    assert.doesNotMatch(shown, /withheld|a place for/);
  });
});
