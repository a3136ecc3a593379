import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {harbourStory} from '../../elements/fixtures/harbour-story.js';
import type {Story} from '../../story/story.js';
import {read, storyOf} from '../fixtures/built.js';
import {run, workFolder} from '../fixtures/run.js';

const {path, write} = workFolder();
const base = 'https://cdn.example.org/s/';
const fonts = '@fontsource/noto-sans,@fontsource/noto-sans-arabic,@fontsource/kosugi';

/** Builds stories with cards. Ids and file names are their numbers unless told otherwise. */
async function build(name: string, stories: Partial<Story>[], {args = ['--base', base], of = fonts} = {}) {
  const files = stories.map((changes, index) =>
    write(`${name}-${index}.story.json`, JSON.stringify(harbourStory({id: `s${index}`, ...changes}))),
  );
  const folder = path(name);
  return {folder, ...(await run(['build', ...files, '--out', folder, '--cards', '--fonts', of, ...args]))};
}

const cardsIn = (folder: string, id = 's0') =>
  Object.fromEntries(
    Object.entries(storyOf(folder, id).cards!).map(([name, {file}]) => [
      name,
      readFileSync(join(folder, id, file)),
    ]),
  );
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];

/** A story whose own card is all that differs. */
const saying = (lang: string, headline: string): Partial<Story> => ({
  ...{lang, headline, dir: lang === 'ar' ? 'rtl' : 'ltr', dates: {}},
  ...{keyPoints: [], quotes: [], timeline: [], corrections: [], sections: [], overview: []},
});

describe('a publisher whose links are shared', () => {
  it('has a picture of each story, quote, key point and event, the same in every build', async () => {
    const {folder, code, err} = await build('all', [{}]);
    assert.deepEqual([code, err], [0, '1 story built.\n']);
    const {quotes, keyPoints, timeline} = harbourStory();
    const cards = cardsIn(folder);
    assert.deepEqual(Object.keys(cards), [
      'card',
      ...quotes.map(({id}) => `card-quote-${id}`),
      ...keyPoints.map(({id}) => `card-point-${id}`),
      ...timeline.map(({id}) => `card-event-${id}`),
    ]);
    for (const [name, png] of Object.entries(cards)) {
      assert.equal(png.subarray(1, 4).toString(), 'PNG', name);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], name);
    }
    const again = await build('again', [{}]);
    assert.deepEqual(cardsIn(again.folder), cards);
    assert.equal(read(again.folder, 's0/manifest.json'), read(folder, 's0/manifest.json'));
  });

  it('finds them in og:image, in the oEmbed thumbnails and as links that save them', async () => {
    const {folder} = await build('links', [{}]);
    const {cards} = storyOf(folder, 's0');
    const address = (name: string) => `${base}s0/${cards![name]!.file}`;
    for (const [page, card] of [
      ['index', 'card'],
      ['timeline', 'card'],
      ['quote-mayor', 'card-quote-mayor'],
    ] as const) {
      const html = read(folder, `s0/${page}.html`);
      assert.equal(metaOf(html, 'og:image'), address(card), page);
      assert.equal(metaOf(html, 'twitter:image'), address(card), page);
      assert.deepEqual([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')], ['1200', '630']);
      const oEmbed = JSON.parse(
        read(folder, `s0/${page === 'index' ? 'oembed' : `${page}.oembed`}.json`),
      ) as Record<string, unknown>;
      assert.deepEqual(
        [oEmbed.thumbnail_url, oEmbed.thumbnail_width, oEmbed.thumbnail_height],
        [address(card), 1200, 630],
      );
    }
    assert.match(
      metaOf(read(folder, 's0/quote-mayor.html'), 'og:image:alt')!,
      /We would rather .* Mira Sample/,
    );
    const embed = read(folder, 's0/embed.html');
    for (const [name, {file}] of Object.entries(cards!))
      assert.ok(embed.includes(`<a href="${file}" download>Save as image</a>`), name);
  });

  it('has no address of them in a page without --base, and can save them all the same', async () => {
    const {folder} = await build('relative', [{image: {url: 'https://gazette.example/a.jpg', alt: ''}}], {
      args: [],
    });
    assert.match(metaOf(read(folder, 's0/index.html'), 'og:image')!, /a\.jpg$/);
    assert.match(read(folder, 's0/embed.html'), /download>Save as image</);
  });

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

  it('publishes a story whose card cannot be drawn, with the cards that can, and is told so till all are', async () => {
    const headline = 'ᚠ bridge';
    const {quotes} = harbourStory();
    const first = await build('lacking', [{headline}]);
    assert.equal(first.code, 1);
    assert.match(read(first.folder, 's0/index.html'), /ᚠ bridge/);
    // The foot of the others names the headline too: a story without a card of its own has none of these.
    assert.equal(storyOf(first.folder, 's0').cards, undefined);
    assert.equal(metaOf(read(first.folder, 's0/index.html'), 'og:image'), undefined);
    const again = await build('lacking', [{headline}]);
    assert.deepEqual([again.code, again.err], [1, first.err]);
    const inQuote = await build('lacking', [{quotes: [{...quotes[0]!, text: 'ᚠ'}]}]);
    assert.equal(inQuote.code, 1);
    const {cards} = storyOf(inQuote.folder, 's0');
    assert.ok(cards!.card && !cards![`card-quote-${quotes[0]!.id}`]);
    const quotePage = read(inQuote.folder, `s0/quote-${quotes[0]!.id}.html`);
    assert.ok(metaOf(quotePage, 'og:image')!.endsWith(cards!.card.file));
    const whole = await build('lacking', [{}]);
    assert.deepEqual([whole.code, whole.err], [0, '1 story built.\n']);
  });

  it('gets no picture of another thing for a story whose own cannot be drawn', async () => {
    const {folder} = await build('standfirst', [{standfirst: 'ᚠ'}]);
    const {cards} = storyOf(folder, 's0');
    assert.ok(cards && !cards.card);
    assert.equal(metaOf(read(folder, 's0/index.html'), 'og:image'), undefined);
  });

  it('shows a hostile headline as its letters, however long, and makes no markup of it', async () => {
    const headline = `"><script>alert(1)</script> {{x}} \u202Eevil\u202C ${'Donaudampfschifffahrt'.repeat(15)}`;
    const {folder, code} = await build('hostile', [{headline}]);
    assert.equal(code, 0);
    assert.doesNotMatch(read(folder, 's0/embed.html'), /<script>alert/);
    assert.doesNotMatch(metaOf(read(folder, 's0/index.html'), 'og:image:alt')!, /[<>"]/);
  });

  it('has none of a story that is not to be shown', async () => {
    const {folder} = await build('withheld', [{status: 'withheld'}]);
    assert.equal(storyOf(folder, 's0').cards, undefined);
    assert.equal(metaOf(read(folder, 's0/index.html'), 'og:image'), undefined);
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
