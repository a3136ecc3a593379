import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {run, workFolder} from '../../cli/fixtures/run.js';
import {kiosk, page, toldOf, toldOfPage} from './fixtures/kiosk.js';

const {write} = workFolder();

describe('an editor is not told of', () => {
  it('words that readers see, whatever is told of them to machines', async () => {
    const sentence = 'Within an hour the wooden kiosk was gone.';
    for (const [before, after] of [
      ['<span aria-hidden="true">', '</span>'],
      ['<span hidden="until-found">', '</span>'],
      ['<span style="opacity:0.9">', '</span>'],
      ['<span style="opacity:.05">', '</span>'],
      ['<span style="font-size:0.9em">', '</span>'],
      ['<span style="opacity:0;transform:translateY(20px)">', '</span>'],
      ['<span style="text-decoration:underline">', '</span>'],
    ] as const)
      assert.deepEqual(
        await toldOfPage((html) => html.replace(sentence, `${before}${sentence}${after}`)),
        [],
        before,
      );
    const whole = /<p>([^<]*Within an hour[^<]*)<\/p>/;
    for (const tag of [
      'p aria-hidden="true"',
      'p hidden="until-found"',
      'div aria-hidden="true"',
      'div style="font-size:0"',
    ])
      assert.deepEqual(
        await toldOfPage((html) =>
          html.replace(whole, (_, words) =>
            tag.startsWith('p')
              ? `<${tag}>${words}</p>`
              : `<${tag}><p style="font-size:16px">${words}</p></div>`,
          ),
        ),
        [],
        tag,
      );
  });

  it('a page that shows no overview, or says nothing of whose words a quote is', async () => {
    assert.deepEqual(await toldOfPage((html) => html.replace(/<ul>.*<\/ul>/, '')), []);
    assert.deepEqual(
      await toldOfPage((html) => html.replace(/<p>— Tilda.*<\/p><\/blockquote>/, '</blockquote>')),
      [],
    );
  });

  it('other typography, white space and markup, letters as entities, parted and moved paragraphs', async () => {
    const quiet: [RegExp | string, string | ((words: string) => string)][] = [
      [/[“”]/g, '"'],
      ['wooden kiosk', '<b>wooden</b> <em>kiosk</em>'],
      [/(?<=>[^<]*)[aeo](?=[^>]*<)/g, (letter) => `&#${letter.charCodeAt(0)};`],
      ['gone. “I', 'gone.</p><p>“I'],
      [/(<h2>One.*?)(<h2>What.*)$/s, '$2$1'],
    ];
    for (const [old, now] of quiet) {
      const changed = page.replace(/(?<=<article>)[^]*(?=<\/article>)/, (text) =>
        text.replace(old, now as string),
      );
      assert.notEqual(changed, page);
      assert.deepEqual(await toldOf(changed, 'now.html'), [], String(old));
    }
  });

  it('other quotation marks within a passage', async () => {
    const words = '“I heard a bang and ran,” neighbour Otto Quist said.';
    const resting = kiosk.replace(
      '[^again]: Owner Tilda Moor wants to build again before May.',
      `[^again]: ${words}`,
    );
    const file = write(
      'marks.json',
      JSON.stringify(compileArticle(resting, {file: 'kiosk.md', claims: 'off'})),
    );
    for (const marks of ['""', '«»', '»«', '„“', '「」', ['« ', ' »'], ['«\u00A0', '\u202F»']]) {
      const now = page.replace(/“([^”]*)”/, `${marks[0]}$1${marks[1]}`);
      const {code, out} = await run(['check', file, '--against', write('marks.html', now)]);
      assert.deepEqual([code, out], [0, ''], String(marks));
    }
  });

  it('the teasers of other articles, though only they are in <article>', async () => {
    const teasers =
      '<aside><article><h3>Elsewhere</h3><p>Nine boats never came back to the bay.</p></article></aside>';
    const other = page.replace('<article>', '<div class="text">').replace('</article>', `</div>${teasers}`);
    assert.deepEqual(await toldOf(other, 'now.html'), []);
  });

  it('a correction of something else', async () => {
    const note =
      '<p>Correction: An earlier version of this article gave another name of the lake.</p></article>';
    assert.deepEqual(await toldOfPage((html) => html.replace('</article>', note)), []);
  });
});
