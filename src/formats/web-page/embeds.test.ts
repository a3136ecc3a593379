import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {readNinjs} from '../ninjs/read.js';
import {bridgePage} from '../../cli/fixtures/bridge-page.js';
import {embeddedPosts, wordlessPosts} from '../../cli/fixtures/embedded-posts.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const ownPost = /<blockquote class="twitter-tweet">[^]*?<\/blockquote>/;
const drafted = async (post: string) =>
  (await run(['draft', write('p.html', bridgePage.replace(ownPost, post))])).out;
const quoteOf = async (post: string) => {
  const {quotes} = compileArticle(await drafted(post), {file: 'p.md'});
  const {kind, text, speaker, said, source} = quotes.find((quote) => quote.kind === 'post')!;
  return {kind, text, speaker, said, source};
};

describe('an editor whose page embeds a post', () => {
  it('gets that of X as a quote', async () => {
    assert.deepEqual(await quoteOf(embeddedPosts.x), {
      kind: 'post',
      text: 'The last crossing left at nine this morning.',
      speaker: {name: 'Kim Fixture', handle: '@kimfix'},
      said: '2031-03-01',
      source: {url: 'https://twitter.com/kimfix/status/1', network: 'X'},
    });
  });

  it('gets that of Bluesky as a quote', async () => {
    assert.deepEqual(await quoteOf(embeddedPosts.bluesky), {
      kind: 'post',
      text: 'Nobody told the anglers about the bridge.',
      speaker: {
        name: 'Ash Example',
        handle: '@ash.example.org',
        url: 'https://bsky.app/profile/did:plc:made',
      },
      said: '2031-03-02',
      source: {url: 'https://bsky.app/profile/did:plc:made/post/1', network: 'Bluesky'},
    });
  });

  it('gets that of Instagram as a quote, without the line that asks to view it', async () => {
    assert.deepEqual(await quoteOf(embeddedPosts.instagram), {
      kind: 'post',
      text: 'One hundred years of commuters, and now gulls.',
      speaker: {name: 'Lou Made', handle: '@lou.made', url: 'https://www.instagram.com/lou.made/'},
      said: '2031-03-02',
      source: {url: 'https://www.instagram.com/p/Made1/', network: 'Instagram'},
    });
  });

  it('gets that of TikTok as a quote without a day, which it does not tell, and without its music', async () => {
    assert.deepEqual(await quoteOf(embeddedPosts.tiktok), {
      kind: 'post',
      text: 'Walking the bridge before it shuts #bridge',
      speaker: {name: '@portmade', handle: '@portmade', url: 'https://www.tiktok.com/@portmade'},
      said: undefined,
      source: {url: 'https://www.tiktok.com/@portmade/video/1', network: 'TikTok'},
    });
  });

  it('gets that of Facebook as a quote', async () => {
    assert.deepEqual(await quoteOf(embeddedPosts.facebook), {
      kind: 'post',
      text: 'The ferry is free for everyone who lives here.',
      speaker: {name: 'Port Example', url: 'https://www.facebook.com/portexample/'},
      said: '2031-03-03',
      source: {url: 'https://www.facebook.com/portexample/posts/1', network: 'Facebook'},
    });
  });

  it('has the days that a network writes in English on a page in another language', async () => {
    const german = bridgePage.replace('lang="en-GB"', 'lang="de"').replace(ownPost, embeddedPosts.facebook);
    const story = compileArticle((await run(['draft', write('de.html', german)])).out, {file: 'de.md'});
    assert.equal(story.quotes.find(({kind}) => kind === 'post')!.said, '2031-03-03');
  });

  it('is told of one without words, with its link, and finds none of its buttons in the text', async () => {
    for (const [told, post] of Object.entries(wordlessPosts)) {
      const markdown = await drafted(post);
      assert.ok(
        markdown.includes(`# TO DO: Of the page: ${told}: copy them from there`),
        `${told}\n${markdown.slice(0, 1500)}`,
      );
      const {quotes, sections} = compileArticle(markdown, {file: 'p.md'});
      assert.ok(quotes.every(({kind}) => kind !== 'post'));
      assert.doesNotMatch(JSON.stringify(sections), /View (?:this|on)|Post by|shared by|Ash Example/);
    }
  });

  it('is told of words whose author the markup does not name', async () => {
    const unsaid = embeddedPosts.facebook.replace(/Posted by[^]*?<\/blockquote>/, '</blockquote>');
    assert.match(await drafted(unsaid), /# TO DO: .*does not say whose words it holds: “The ferry is free/);
  });
});

describe('an item of ninjs whose text embeds posts', () => {
  it('brings them as quotes, and tells of those without words', () => {
    const value = [...Object.values(embeddedPosts), ...Object.values(wordlessPosts)].join('');
    const item = {uri: 'urn:a:b', type: 'text', language: 'en', headlines: [{value: 'H'}]};
    const {document, losses} = readNinjs(
      {...item, bodies: [{contentType: 'text/html', value: `<p>A.</p>${value}`}]},
      {},
    );
    assert.deepEqual(
      document.quotes!.map(({kind, source}) => [kind, source?.network]),
      ['X', 'Bluesky', 'Instagram', 'TikTok', 'Facebook'].map((network) => ['post', network]),
    );
    const told = losses.map(({reason}) => reason).join('; ');
    for (const post of Object.keys(wordlessPosts))
      assert.ok(told.includes(post) || /posts\/8/.test(post), told);
    assert.match(told, /a frame with another page was left out: https:\/\/www\.facebook\.com/);
    assert.equal(document.quotes![2]!.said, '2031-03-02T23:30:00Z');
  });
});
