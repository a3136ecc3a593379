/** The letters of cards, in any script, and the fonts that have them. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {storyOf} from '../fixtures/built.js';
import {run} from '../fixtures/run.js';
import {cardsIn, saying, withCards} from '../fixtures/with-cards.js';

const {path, write, build} = withCards();

describe('a publisher whose links are shared', () => {
  it('has letters that hang together as their script wants: Arabic, Hindi; and Japanese', async () => {
    const texts = [
      ...['شمس الميناء', 'ش\u200Cم\u200Cس الميناء'].map((text) => saying('ar', text)),
      ...['क्षत्रिय', 'क्\u200Cषत्रिय'].map((text) => saying('hi', text)),
      ...['港の橋', '橋の港'].map((text) => saying('ja', text)),
    ];
    const {folder, err} = await build('scripts', texts);
    assert.equal(err, '6 stories built.\n');
    const [joined, apart, conjunct, parted, bridge, port] = texts.map(
      (_, index) => cardsIn(folder, `s${index}`).card!,
    );
    assert.notDeepEqual(joined, apart);
    assert.notDeepEqual(conjunct, parted);
    assert.notDeepEqual(bridge, port);
  });

  it('has the same pictures of stories in many scripts built at once, in any order, as of each built alone', async () => {
    const texts = [
      ...[
        saying('en', 'A bridge'),
        saying('ar', 'شمس الميناء'),
        saying('ja', '港の橋'),
        saying('ru', 'Мост'),
      ],
      ...[saying('hi', 'क्षत्रिय'), saying('el', 'Γέφυρα'), saying('vi', 'Cầu cảng ở cửa sông')],
      // All in one card, and words of another script in one that is begun at once.
      ...[saying('en', 'Bridge, جسر, 橋, Мост'), saying('ja', 'Мост 橋 جسر'), saying('ja', '橋の港')],
    ];
    // Japanese in one file, which takes long to read: stories that begin meanwhile must wait for it.
    const of = `@fontsource/noto-sans,@fontsource/noto-sans-arabic,${resolve('node_modules/@fontsource/kosugi/files/kosugi-japanese-400-normal.woff2')}`;
    const own = new Map<string, Buffer>();
    for (const [index, text] of texts.entries()) {
      const {folder} = await build(`alone-${index}`, [text], {of});
      own.set(text.headline!, cardsIn(folder).card!);
    }
    const orders = [texts, [...texts].reverse(), [...texts.slice(4), ...texts.slice(0, 4)]];
    // As many as are shared out among threads, too.
    orders.push([...texts, ...texts, ...texts]);
    for (const [index, order] of orders.entries()) {
      const {folder, err} = await build(`at-once-${index}`, order, {of});
      assert.equal(err, `${order.length} stories built.\n`);
      for (const [place, {headline}] of order.entries())
        assert.ok(cardsIn(folder, `s${place}`).card!.equals(own.get(headline!)!), `${index}: ${headline}`);
    }
  });

  it('is told in a sentence which letters no font has, and never given boxes in their place', async () => {
    const {folder, code, err} = await build('runes', [saying('en', 'ᚠᚢ and a ferry'), {}]);
    assert.equal(code, 1);
    assert.match(
      err,
      /runes-0\.story\.json: built without cards that cannot be drawn: no font has “ᚠ” \(U\+16A0\), “ᚢ” \(U\+16A2\); add one that has with --fonts, or install its package, such as @fontsource\/noto-sans-runic\n/,
    );
    assert.match(err, /2 stories built, 1 of them without all cards\.\n$/);
    assert.equal(storyOf(folder, 's0').cards, undefined);
    for (const [lang, headline, sentence] of [
      ['ja', '港の橋', /no font has “港” \(U\+6E2F\).* such as @fontsource\/noto-sans-jp\n/],
      ['zh-TW', '港', /such as @fontsource\/noto-sans-tc\n/],
      ['ar', 'جسر', /such as @fontsource\/noto-sans-arabic\n/],
      ['ko', '다리', /such as @fontsource\/noto-sans-kr\n/],
    ] as const) {
      const {err} = await build('latin-alone', [saying(lang, headline)], {of: '@fontsource/noto-sans'});
      assert.match(err, sentence, lang);
    }
  });

  it('names own fonts by file and folder, and is told what is none', async () => {
    const ownFonts = path('own fonts');
    mkdirSync(ownFonts);
    const file = 'noto-sans-latin-400-normal.woff2';
    copyFileSync(`node_modules/@fontsource/noto-sans/files/${file}`, join(ownFonts, file));
    const own = await build('own', [{}], {of: ownFonts});
    assert.deepEqual([own.code, own.err], [0, '1 story built.\n']);
    // The same build keeps its cards; other fonts draw others.
    assert.match((await build('own', [{}], {of: ownFonts})).err, /^0 stories built, 1 unchanged/);
    assert.match((await build('own', [{}])).err, /^1 story built/);
    write('none.woff2', 'No font.');
    for (const [of, sentence] of [
      [path('none.woff2'), /none\.woff2: this is no font that can be read/],
      [path('nowhere'), /nowhere: --fonts names no such file or folder/],
      [
        '@fontsource/not-installed',
        /this package is not installed here; npm install @fontsource\/not-installed/,
      ],
      ['src/story', /src\/story: there is no font in it; --fonts takes \.ttf/],
    ] as const) {
      const {code, err} = await build('wrong', [{}], {of});
      assert.equal(code, 1);
      assert.match(err, sentence);
    }
  });

  it('is told that --fonts are for --cards', async () => {
    const {code, err} = await run(['build', 'a.md', '--out', path('x'), '--fonts', 'y']);
    assert.equal(code, 2);
    assert.match(err, /--fonts are for --cards/);
  });
});
