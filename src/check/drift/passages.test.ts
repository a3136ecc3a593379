import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import type {Story} from '../../story/story.js';
import {harbour, run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const story = compileArticle(harbour, {file: 'bridge.md'});
const storyFile = (name: string, change: (story: Story) => void = () => {}) => {
  const copy = structuredClone(story);
  change(copy);
  return write(name, JSON.stringify(copy, null, 2));
};
describe('the alarm when an article changes', () => {
  const drift = async (change: (markdown: string) => string, kind = 'md') => {
    const file = write(`now.${kind}`, change(harbour));
    const {code, out, err} = await run(['check', storyFile('story.json'), '--against', file]);
    const items = [...out.matchAll(/^\S+:\d+:\d+ (\S+) “/gm)].map(([, item]) => item);
    return {code, out, err, items};
  };

  it('is silent while the words stand, whatever changes around them', async () => {
    assert.deepEqual((await drift((text) => text)).items, []);
    const {code, items} = await drift((text) =>
      text
        .replace('A free ferry takes over at dawn.', 'No ferry is planned.')
        .replace('The ferry will stay', 'The pier will stay'),
    );
    assert.deepEqual([code, items], [0, []]);
  });

  it('names the item whose words changed, with the nearest match, and no other', async () => {
    const {code, out, items} = await drift((text) =>
      text.replace('Engineers found rust in every cable.', 'Engineers found rust in most cables.'),
    );
    assert.equal(code, 1);
    assert.deepEqual(items, ['keyPoints[1]']);
    assert.match(out, /nearest \(line 31\): “Engineers found rust in most cables\.”/);
    assert.match(out, /story\.json:\d+:\d+ keyPoints\[1\] “what-comes-after”: not in the article/);
  });

  it('names all items of words that are gone', async () => {
    const gone = (text: string) =>
      text
        .replaceAll('The Harbour Bridge closes in March for nine months.', 'All is well in the port.')
        .replace(/^ {2}- id: closing[^]*?(?=---)/m, '  - {title: x, passage: A free ferry}\n')
        .replace('in March.[^closes]', 'in March.[^closes]');
    const {items} = await drift(gone);
    assert.deepEqual(items, ['overview[0]', 'keyPoints[0]', 'timeline[0]']);
  });

  it('names what is gone from a story whose language tag nobody knows', async () => {
    const file = storyFile('odd.json', (copy) => {
      copy.lang = 'de-1';
    });
    const changed = write('odd.html', '<p>Engineers found rust in most cables.');
    const {code, out} = await run(['check', file, '--against', changed]);
    assert.equal(code, 1);
    assert.match(out, /keyPoints\[1\] “what-comes-after”: not in the article.*\n.*rust in most cables/);
  });

  it('names what moved to another section', async () => {
    const {items, out} = await drift((text) => {
      const [quote] = /> We would[^]*?2031\n/.exec(text)!;
      return `${text.replace(quote, '')}\n${quote}`;
    });
    assert.deepEqual(items, ['quotes[0]']);
    assert.match(out, /now in section “what-comes-after”/);
  });

  it('reads plain text', async () => {
    const plain = harbour
      .replace(/^---[^]*?---\n/, '')
      .replace(/^\[\^.*$/gm, '')
      .replace(/\[\^closes\]|^[#>] ?#?/gm, '');
    assert.deepEqual((await drift(() => plain, 'txt')).items, []);
    const {items} = await drift(() => plain.replace('rather close it', 'close it'), 'txt');
    assert.deepEqual(items, ['quotes[0]']);
  });

  it('says so if the article cannot be compiled', async () => {
    const file = write('bad.md', '# no language\n');
    const {code, err} = await run(['check', storyFile('story.json'), '--against', file]);
    assert.equal(code, 1);
    assert.match(err, /bad\.md: it is not right itself/);
  });
});
