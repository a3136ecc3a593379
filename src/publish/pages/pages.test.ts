import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbourStory} from '../../elements/fixtures/harbour-story.js';
import {parseStory} from '../../story/parse-story.js';
import {base, built, document, story} from './fixtures/built-pages.js';
import {pagesOf} from './pages-of.js';

const pagesIn = (files: Map<string, string>) =>
  [...files.keys()].filter((name) => name.endsWith('.html') && !/\.[\da-f]{12}\./.test(name));

const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];

describe('the pages of a story', () => {
  it('are one for each thing it has, and the older name for the whole of it', () => {
    const files = built();
    const quotes = story.quotes.map(({id}) => `quote-${id}.html`);
    assert.deepEqual(pagesIn(files), [
      ...['index.html', 'overview.html', 'key-points.html', 'timeline.html', ...quotes],
      ...['frame.html', 'embed.html'],
    ]);
    assert.equal(files.get('frame.html'), files.get('index.html'));
    const bare = built({keyPoints: [], quotes: [], timeline: []});
    assert.ok(!bare.has('timeline.html') && !bare.has('key-points.html') && bare.has('overview.html'));
  });

  it('have names that every file system takes, whatever the ids of the quotes are', () => {
    const [quote] = story.quotes;
    const ids = ['A', 'a', '../../up', 'con/sole', '한국', '<b>', 'x'.repeat(300)];
    const names = pagesOf(harbourStory({quotes: ids.map((id) => ({...quote!, id}))})).map(({name}) =>
      name.toLowerCase(),
    );
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[\p{L}\p{N}._-]{1,100}$/u);
  });

  it('lead to the article and to an oEmbed document of their own, and make a card of a link', () => {
    const files = built();
    for (const name of ['index', 'overview', 'timeline', `quote-${story.quotes[0]!.id}`]) {
      const html = files.get(`${name}.html`)!;
      const oEmbed = name === 'index' ? 'oembed.json' : `${name}.oembed.json`;
      assert.ok(html.includes(`<link rel="canonical" href="${story.url!}">`), name);
      assert.ok(html.includes(`type="application/json+oembed" href="${base}harbour-bridge/${oEmbed}"`), name);
      assert.ok(files.has(oEmbed), oEmbed);
      assert.equal(metaOf(html, 'og:url'), `${base}harbour-bridge/${name}.html`);
      assert.equal(metaOf(html, 'og:title'), metaOf(html, 'twitter:title'));
      assert.ok(metaOf(html, 'og:description'), name);
    }
    const [{text, speaker}] = story.quotes as [(typeof story.quotes)[0]];
    const quote = files.get(`quote-${story.quotes[0]!.id}.html`)!;
    assert.equal(metaOf(quote, 'og:title'), `${speaker!.name}: ${text}`.slice(0, 120));
    assert.equal(metaOf(files.get('index.html')!, 'article:published_time'), '2031-03-01');
  });

  it('have no address and no oEmbed document where nobody knows where they will be', () => {
    for (const at of ['', '/stories/']) {
      const files = built({}, at);
      assert.deepEqual(
        [...files.keys()].filter((name) => name.endsWith('oembed.json')),
        [],
      );
      assert.doesNotMatch(files.get('index.html')!, /oembed|og:url/);
      assert.match(files.get('embed.html')!, /There is no address to paste yet.*--base/s);
      assert.doesNotMatch(files.get('embed.html')!, /class="address"/);
    }
    assert.ok(built().get('embed.html')!.includes(`>${base}harbour-bridge/timeline.html</code>`));
  });

  it('allow the scripts of their own site by its name, since in a sandbox Safari knows no “self”', () => {
    const scriptsOf = (files: Map<string, string>, name: string) =>
      /script-src ([^;]*);/.exec(files.get(name)!.replaceAll('&#39;', "'"))?.[1];
    for (const name of ['index.html', 'timeline.html', 'frame.html'])
      assert.equal(scriptsOf(built(), name), "'self' https://cdn.example.org", name);
    assert.equal(scriptsOf(built({}, '/stories/'), 'index.html'), "'self'");
  });

  it('say that a story is withheld, withdrawn or over, and nothing else of it', () => {
    for (const [changes, sentence] of [
      [{status: 'withheld'}, 'The publisher is holding this story back.'],
      [{status: 'canceled'}, 'The publisher has withdrawn this story.'],
      [{expires: '2020-01-01'}, 'This story is no longer current.'],
    ] as const) {
      const files = built({...changes, image: {url: 'https://gazette.example/a.jpg', alt: 'A bridge'}});
      for (const name of ['index.html', 'timeline.html', `quote-${story.quotes[0]!.id}.html`]) {
        const page = files.get(name)!.replace(/<style>.*?<\/style>/g, '');
        assert.ok(
          page.includes(`<title>${sentence}</title>`) && page.includes(`class=meta>${sentence}`),
          name,
        );
        assert.doesNotMatch(page, /closes|Mira Sample|a\.jpg/);
      }
      const {type, title, html} = document(files);
      assert.deepEqual([type, title, html], ['link', sentence, undefined]);
    }
  });

  it('leave the words of a story that is withheld or withdrawn out of every file', () => {
    for (const status of ['withheld', 'canceled'] as const) {
      const shown = built({});
      const files = built({status});
      assert.deepEqual(pagesIn(files), pagesIn(shown), 'what is framed somewhere stays a page');
      const {text} = story.quotes[0]!;
      for (const words of [story.headline, text, story.timeline[0]!.title, story.keyPoints[0]!.heading]) {
        assert.ok(
          [...shown.values()].some((file) => file.includes(words)),
          words,
        );
        for (const [name, file] of files) assert.ok(!file.includes(words), `${name}: ${words}`);
      }
      assert.equal(parseStory(JSON.parse(files.get('story.json')!)).status, status);
    }
  });

  it('show a hostile headline as text in every place that it gets to', () => {
    const hostile = `"><script>alert(1)</script><iframe src='//evil.example'> & {x}`;
    const files = built({headline: hostile});
    const {html, title} = document(files) as Record<string, string>;
    assert.equal(title, hostile);
    assert.equal(html!.match(/<(?!\/?(?:blockquote|a|iframe)[ >])/g), null);
    assert.equal(html!.match(/<iframe /g)!.length, 1);
    for (const name of ['index.html', 'overview.html', 'timeline.html', 'embed.html'])
      assert.doesNotMatch(files.get(name)!, /<script>|<iframe src='/, name);
  });
});
