/** The cards of a build, and what tells of them: pages, thumbnails, links that save them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbourStory} from '../../elements/fixtures/harbour-story.js';
import {read, storyOf} from '../fixtures/built.js';
import {base, cardsIn, metaOf, withCards} from '../fixtures/with-cards.js';

const {build} = withCards();

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
});
