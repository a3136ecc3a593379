import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
async function drafted(file: string, text: string) {
  const {code, out, err} = await run(['draft', write(file, text)]);
  assert.equal(code, 0, err);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told, body};
}

const line = (about: string) =>
  `<p>The beekeeper of Tarnholm moved her hives ${about}, and no bee was lost on the way over the hill.</p>`;
const inner = `${line('in April')}<ol><li>Close the hives.</li><li>Walk slowly.</li></ol>${line('in May')}
<figure><video controls><source src="https://bees.example/hive.mp4">Your browser shows no films.</video></figure>
${line('in June')}<audio src="https://bees.example/hum.mp3"></audio><iframe src="https://maps.example/hill" title="The hill"></iframe>${line('in July')}`;
const page = `<!doctype html><html lang="en"><head><title>Hives move</title></head><body><article><h1>Hives move</h1>${inner}</article></body></html>`;
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bees</title><language>en</language><item><title>Hives move</title><content:encoded><![CDATA[${inner}]]></content:encoded></item></channel></rss>`;

describe('an editor whose article has what a story has no place for', () => {
  for (const [name, file, text] of [
    ['a page', 'bees.html', page],
    ['a feed', 'bees.xml', feed],
  ] as const)
    it(`is told of films, sounds, frames and the numbers of a list, of ${name}`, async () => {
      const {told, body} = await drafted(file, text);
      for (const address of [
        'https://bees.example/hive.mp4',
        'https://bees.example/hum.mp3',
        'https://maps.example/hill',
      ])
        assert.equal(told.split(address).length, 2, address);
      assert.match(told, /# TO DO: .*numbers of a list/);
      assert.match(body, /^- Close the hives\.\n- Walk slowly\.$/m);
      assert.doesNotMatch(body, /shows no films/);
    });

  it('is told of a table and of comments in Markdown, which are no words of the article', async () => {
    const {told, body} = await drafted(
      'bees.md',
      `# Hives move

<!-- ask the beekeeper
about the queen -->

The beekeeper of Tarnholm moved her hives in April.<!--more--> No bee was lost.

| Hive | Honey |
|------|:-----:|
| red  | 12 kg |

Month | Hives
--- | ---
May | 9

It rained | and then it did not.

{{< youtube hum123 >}}

<iframe src="https://maps.example/hill" width="3"></iframe>
`,
    );
    assert.doesNotMatch(body, /queen|more|12 kg|---|May|youtube|iframe/);
    assert.match(body, /hives in April\. No bee was lost\.$/m);
    assert.match(body, /^It rained \| and then it did not\.$/m);
    assert.match(told, /# TO DO: .*“ask the beekeeper about the queen”/);
    assert.match(told, /# TO DO: .*table.*red \| 12 kg/);
    assert.match(told, /# TO DO: .*table.*May \| 9/);
    assert.match(told, /# TO DO: .*youtube hum123/);
    assert.match(told, /# TO DO: .*https:\/\/maps\.example\/hill/);
    assert.doesNotMatch(told, /“more”/);
  });
});
