import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {run, workFolder} from '../../cli/fixtures/run.js';
import {toldOfBoth, toldOfFile, toldOfPage} from './fixtures/kiosk.js';

const {write} = workFolder();

describe('an editor who changes what a story shows besides its passages is told of', () => {
  it('the card that names another speaker, handle, role, date or link', async () => {
    assert.deepEqual(await toldOfBoth('— Tilda Moor', '— Tilda Moss'), ['quotes[0]']);
    assert.deepEqual(await toldOfBoth('@tildasice)', '@tildas.ice)'), ['quotes[0]']);
    assert.deepEqual(await toldOfBoth('neighbour Otto Quist', 'neighbour Otto Quell'), ['quotes[1]']);
    assert.deepEqual(await toldOfBoth('tildasice/4', 'tildasice/5'), ['quotes[0]']);
    assert.deepEqual(await toldOfPage((html) => html.replace('neighbour Otto', 'angler Otto')), [
      'quotes[1]',
    ]);
  });

  it('both items of a post whose date changed: its card, and the event that rests on it', async () => {
    assert.deepEqual(await toldOfBoth('June 4, 2032', 'June 5, 2032'), ['quotes[0]', 'timeline[0]']);
  });

  it('a date in a paragraph that begins with the word for a correction, and is none', async () => {
    const jail = (day: string) => `---
lang: en
timeline:
  - when: 2032-06-04
    title: Officers closed the east wing
    passage: Corrections officers closed the east wing
---

# Half of the jail is empty

Nobody sleeps in the east wing now.

Corrections officers closed the east wing on June ${day}, 2032.
`;
    const was = write('jail.json', JSON.stringify(compileArticle(jail('4'), {file: 'jail.md'})));
    const outOf = async (day: string) =>
      (await run(['check', was, '--against', write('jail-now.md', jail(day))])).out;
    assert.match(await outOf('5'), /timeline\[0\]/);
    assert.doesNotMatch(await outOf('4'), /timeline/);
  });

  it('headline, standfirst, points and headings in other words', async () => {
    const retitled = (text: string) =>
      text.replaceAll('Kiosk at the lake burns down', 'Kiosk at the pond burns down');
    assert.deepEqual(await toldOfFile(retitled), ['headline']);
    assert.deepEqual(await toldOfPage(retitled), ['headline']);
    assert.deepEqual(await toldOfBoth('but the lake has', 'but the town has'), ['standfirst']);
    assert.deepEqual(await toldOfBoth('The kiosk at the lake burnt', 'The hut at the lake burnt'), [
      'overview[0]',
    ]);
    assert.deepEqual(await toldOfBoth('What comes now', 'What follows'), ['keyPoints[1]']);
  });

  it('the items whose words are struck out, hidden, or left in a correction alone', async () => {
    const sentence = 'Within an hour the wooden kiosk was gone.';
    const items = ['overview[0]', 'keyPoints[0]'];
    for (const [before, after] of [
      ['<del>', '</del>'],
      ['<s>', '</s>'],
      ['<span hidden>', '</span>'],
      ['<span style="display:none">', '</span>'],
      ['<span style="display: none !important">', '</span>'],
      ['<span style="color:red; visibility:hidden!important">', '</span>'],
      ['<span style="text-decoration: line-through">', '</span>'],
      ['<em style="color: red; text-decoration-line:underline line-through">', '</em>'],
      ['<span style="opacity:0">', '</span>'],
      ['<span style="opacity: 0.0 !important; color: red">', '</span>'],
      ['<span style="font-size:0">', '</span>'],
      ['<span style="color:red;font-size:0px">', '</span>'],
    ]) {
      const marked = `${before}${sentence}${after} Within two hours the kiosk was gone.`;
      assert.deepEqual(await toldOfPage((html) => html.replace(sentence, marked)), items, before);
    }
    const corrected = `It took three hours. An earlier version of this article said: “${sentence}”`;
    assert.deepEqual(await toldOfPage((html) => html.replace(sentence, corrected)), items);
    const amended = `It took three hours.</p><p>This article was amended on 13 May. It previously stated: ${sentence}`;
    assert.deepEqual(await toldOfPage((html) => html.replace(sentence, amended)), items);
    assert.deepEqual(
      await toldOfFile(
        (text) =>
          text
            .replace('Within an hour the wooden kiosk was gone. “', 'It took three hours. “')
            .replace('[^hour]: Within an hour the wooden kiosk was gone.', '[^hour]: It took three hours.') +
          `\nCorrection, June 6: the article had “${sentence}”, which was wrong.\n`,
      ),
      items,
    );
  });
});
