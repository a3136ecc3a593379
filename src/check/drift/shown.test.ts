import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';
import {compileArticle} from '../../formats/article/read.js';

const {write} = workFolder();
const kiosk = `---
lang: en
timeline:
  - when: 2032-06-04
    title: The kiosk burnt down
    passage: The last ice of the summer is free for everybody
---

# Kiosk at the lake burns down

Nobody was hurt, but the lake has no ice cream.

## Story Overview

- The kiosk at the lake burnt down within an hour.[^hour]
- Its owner will build again.[^again]

[^hour]: Within an hour the wooden kiosk was gone.
[^again]: Owner Tilda Moor wants to build again before May.

## One hour

Within an hour the wooden kiosk was gone. “I heard a bang and ran,” neighbour Otto Quist said.

> The last ice of the summer is free for everybody.
>
> — Tilda Moor (@tildasice) [June 4, 2032](https://social.example/tildasice/4)

## What comes now

Owner Tilda Moor wants to build again before May.
`.replace(
  'timeline:',
  `quotes:
  - text: I heard a bang and ran
    speaker: {name: Otto Quist, role: neighbour}
timeline:`,
);
const story = write('kiosk.json', JSON.stringify(compileArticle(kiosk, {file: 'kiosk.md'})));

async function toldOf(text: string, name: string): Promise<string[]> {
  const {out, err, code} = await run(['check', story, '--against', write(name, text)]);
  assert.ok(code === 0 || out !== '', err);
  return [...out.matchAll(/^\S+:\d+:\d+ ([\w[\]]+)/gm)].map(([, path]) => path!);
}
const toldOfFile = (change: (text: string) => string) => toldOf(change(kiosk), 'now.md');

const page = `<!doctype html><html lang="en"><head><title>Kiosk at the lake burns down</title></head><body><main><article>
<h1>Kiosk at the lake burns down</h1><p>Nobody was hurt, but the lake has no ice cream.</p>
<ul><li>The kiosk at the lake burnt down within an hour.</li><li>Its owner will build again.</li></ul>
<h2>One hour</h2><p>Within an hour the wooden kiosk was gone. “I heard a bang and ran,” neighbour Otto Quist said.</p>
<blockquote><p>The last ice of the summer is free for everybody.</p>
<p>— Tilda Moor (@tildasice) <a href="https://social.example/tildasice/4">June 4, 2032</a></p></blockquote>
<h2>What comes now</h2><p>Owner Tilda Moor wants to build again before May.</p></article></main></body></html>`;
const toldOfPage = (change: (html: string) => string) => toldOf(change(page), 'now.html');

/** Both as an article file and as a page. */
async function toldOfBoth(old: string, now: string): Promise<string[]> {
  const [inFile, onPage] = [
    await toldOfFile((text) => text.replace(old, now)),
    await toldOfPage((html) => html.replace(old, now)),
  ];
  assert.deepEqual(inFile, onPage);
  return inFile;
}

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
