import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {doIUseEmail} from '@jsx-email/doiuse-email';
import fc from 'fast-check';
import {harbourStory} from '../elements/fixtures/harbour-story.js';
import {anyStory} from './fixtures/any-story.js';
import {prerender} from './prerender.js';

const article = 'https://gazette.example/harbour-bridge';

/** A story with a picture, and passages that have addresses. */
const story = harbourStory({
  image: {url: 'https://gazette.example/bridge.jpg', alt: 'The bridge', width: 1200, height: 800},
  overview: harbourStory().overview.map((point) => ({
    ...point,
    ...(point.passage && {passage: {...point.passage, url: `${article}#:~:text=closes`}}),
  })),
});
const mail = (of: unknown = story) => prerender(of, {output: 'email'});
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

interface Support {
  errors?: string[];
  warnings?: string[];
}

/**
 * Known in part, and whole in what a story uses of them: margins that are neither negative nor \`auto\`, sizes in pixels,
 * lists without types of their own, \`dir\` on no link. A picture has a width of its own where \`max-width\` is not known.
 */
const harmless = [
  ...[
    'margin',
    'font-size',
    'font-weight',
    'max-width',
    'dir attribute',
    'width attribute',
    'height attribute',
  ],
  ...['<ul>, <ol> and <dl>'],
];

/** The programs that most mail is read in, as caniemail.com names them. */
const programs = ['gmail.*', 'outlook.*', 'apple-mail.*'];

describe('a story in a mail', () => {
  it('is made of tags and styles that Gmail, Outlook and Apple Mail know, by the data of caniemail.com', () => {
    const stories = [story, harbourStory({lang: 'ar', dir: 'rtl'}), harbourStory({status: 'withheld'})];
    for (const each of stories) {
      const {errors, warnings = []} = doIUseEmail(mail(each), {emailClients: programs}) as Support;
      assert.deepEqual(errors ?? [], []);
      const partly = warnings.map((warning) => /^`(.*?)`/.exec(warning)![1]!);
      assert.deepEqual(
        partly.filter((feature) => !harmless.includes(feature)),
        [],
      );
    }
  });

  it('has the words of the widgets, without a tag of ours, a button, a script or anything hidden', () => {
    const html = mail();
    assert.doesNotMatch(
      html,
      /<(?:button|script|style|template|bdi|details|summary|time|data|svg|table)\b|<\/?[a-z]+-|hidden|part=|class=/,
    );
    for (const words of [
      story.headline,
      story.standfirst!,
      'The bridge closes on Monday.',
      'We would rather close it now than mourn it later.',
      'Mira Sample',
      'March 3 – December 3, 2031',
      'Correction, March 2, 2031: An earlier version gave the wrong month.',
    ])
      assert.ok(textOf(html).replace(/ \./g, '.').includes(words), words);
    assert.doesNotMatch(textOf(html), /Copy|Share|Skip|Previous/);
  });

  it('leads to the place in the article instead of opening it, and leaves the sections there', () => {
    const html = mail();
    assert.match(html, new RegExp(`<a href="${article}#:~:text=closes">In the article</a>`));
    assert.doesNotMatch(html, /A free ferry will run every ten minutes|Parking/);
    assert.ok(html.includes(`<a href="${article}">Read the article</a>`));
  });

  it('has pictures no wider than a mail', () => {
    assert.match(
      mail(),
      /<img src="[^"]*" alt="The bridge" width="600" height="400" style="max-width: 100%">/,
    );
  });

  it('says that a story is withheld, and nothing else', () => {
    const html = mail(harbourStory({status: 'withheld'}));
    assert.equal(textOf(html).trim(), 'The publisher is holding this story back.');
  });

  it('shows whatever a story says as text, in tags that are all closed', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const html = mail(any);
        assert.doesNotMatch(html, /<(?:script|button|bdi|details)|<b>bold|<!--/);
        for (const tag of ['div', 'p', 'ul', 'ol', 'li', 'a', 'blockquote', 'span'])
          assert.equal(
            html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length,
            html.match(new RegExp(`</${tag}>`, 'g'))?.length,
            tag,
          );
      }),
      {numRuns: 100},
    );
  });
});
