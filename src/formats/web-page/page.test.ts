import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {bridgePage} from '../../cli/fixtures/bridge-page.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;
const compiled = async (html: string) => compileArticle(await drafted(html), {file: 'bridge.md'});

describe('an editor who has a web page', () => {
  it('gets an article that compiles, with what the page itself tells of it', async () => {
    const story = await compiled(bridgePage);
    const {headline, standfirst, lang, url, publisher, byline, published, updated} = story;
    assert.deepEqual(
      [headline, lang, url],
      ['Port Example loses its bridge', 'en-GB', 'https://example.org/news/bridge'],
    );
    assert.equal(standfirst, 'The only crossing of the town is shut until the spring of next year.');
    assert.deepEqual(
      [publisher, byline],
      [{name: 'The Example Courier'}, [{name: 'Mira Sample', role: 'Reporter'}]],
    );
    assert.deepEqual([published, updated], ['2031-03-02T08:00:00Z', '2031-03-02T09:15:00Z']);
    assert.deepEqual(
      story.keyPoints.map((point) => point.heading),
      ['What the council says', 'What comes next'],
    );
    assert.doesNotMatch(JSON.stringify(story), /Imprint|By Mira|Home/);
  });

  it('gets the author whom a page shows as blogs do, in a script without spaces too', async () => {
    for (const [lang, name, markup] of [
      [
        'en',
        'Rosa Tarn',
        (who: string) => `<span class="author vcard"><a class="fn" href="/a">${who}</a></span>`,
      ],
      ['ja', '海野花子', (who: string) => `<a rel="author" href="/a">${who}</a>`],
    ] as const) {
      const page = `<!doctype html><html lang="${lang}"><title>A ferry sails</title><article><h1>A ferry sails</h1>${markup(name)}<p>${'The ferry sails at dawn and comes back at night. '.repeat(9)}</p></article></html>`;
      assert.match(await drafted(page), new RegExp(`^byline:\n {2}- name: ${name}$`, 'm'));
    }
  });

  it('is asked whether somebody wrote it where that is not sure, and gets no author of another article', async () => {
    const text = `<p>${'The ferry sails at dawn and comes back at night. '.repeat(9)}</p>`;
    const page = (inside: string, behind = '') =>
      `<!doctype html><html lang="en"><title>A ferry sails</title><article><h1>A ferry sails</h1>${inside}${text}</article>${behind}`;
    assert.match(await drafted(page('<div class="author">Rosa Tarn</div>')), /^# byline: Rosa Tarn$/m);
    const quoted =
      '<blockquote><p>I wait for it every day.</p><div class="author">Ola Brun</div></blockquote>';
    assert.doesNotMatch(await drafted(page(quoted)), /^byline:|^ *- name: Ola/m);
    const other =
      '<article><h2>Rain</h2><span class="author vcard"><a class="fn" href="/o">Ola Brun</a></span></article>';
    assert.doesNotMatch(await drafted(page('', other)), /^byline:|^ *- name: Ola/m);
  });

  it('is asked about paragraphs that stand apart behind the article, and only about those', async () => {
    const told = async (around: (text: string) => string) => {
      const text = Array.from(
        {length: 9},
        (_, at) =>
          `<p>Paragraph ${at} tells that the ferry sails at dawn and comes back at night, paid by the port.</p>`,
      ).join('');
      return drafted(
        `<!doctype html><html lang="en"><title>A ferry sails</title><h1>A ferry sails</h1>${around(text)}`,
      );
    };
    const box =
      '<div><div><p>Get the letter of the harbour each morning, free, short, and true, and tell us what you think of it.</p><p>We keep your address to ourselves, sell it to nobody, and forget it, gladly, whenever you ask us to do so.</p></div></div>';
    const open = /^# TO DO: A paragraph stands apart.*Get the letter/m;
    assert.match(
      await told((text) => `<div class="sidebar widget"><div class="promo social">${text}</div></div>${box}`),
      open,
    );
    assert.doesNotMatch(await told((text) => `<div class="story">${text}</div>`), /stands apart/);
    assert.doesNotMatch(
      await told((text) => text.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')),
      /stands apart/,
    );
  });

  it('gets no byline as a paragraph, in whatever language it is written', async () => {
    for (const by of ['Von', 'Door', 'Av', 'DI']) {
      const page = bridgePage.replace('<p class="byline">By Mira', `<p>${by} Mira`);
      assert.notEqual(page, bridgePage);
      assert.doesNotMatch(JSON.stringify((await compiled(page)).sections), /Mira Sample/, by);
    }
  });

  it('gets the post as a quote, the speaker’s words as another, and its day as a question', async () => {
    const {quotes, timeline} = await compiled(bridgePage);
    assert.deepEqual(
      quotes.map(({kind, text, speaker, said, source}) => [kind, text, speaker!.name, said, source?.url]),
      [
        [
          'post',
          'Last crossing this morning. Goodbye old friend https://t.co/abc',
          'Kim Fixture',
          '2031-03-01',
          'https://social.example/kimfix/1',
        ],
        ['statement', 'We would rather close it now than mourn it later', 'Jo Example', undefined, undefined],
      ],
    );
    assert.deepEqual(
      timeline.map(({when, title}) => [when, title]),
      [['2031-03-01', 'the council voted to close the bridge for nine months']],
    );
    // The day of a post, what may be a plan, a denial or hearsay is asked, not told.
    assert.match(await drafted(bridgePage), /^ {2}# - when: 2031-03-01$/m);
  });

  it('finds what is not sure in comments, not in the story', async () => {
    const markdown = await drafted(bridgePage);
    assert.match(markdown, /^# TO DO: A picture was left out.*unseen\.jpg/m);
    assert.match(markdown, /^# image:\n# {3}url: https:\/\/example\.org\/bridge\.jpg/m);
    assert.match(markdown, /may tell of a plan.*\n {2}# - when: 2031-12-05/);
    const other = bridgePage.replace('"headline": "Port Example loses', '"headline": "Town mourns');
    assert.match(
      await drafted(other),
      /^# TO DO: The page shows another headline.*Port Example loses its bridge/m,
    );
    const unseen = bridgePage.replace(
      '<p class="dek">The only crossing of the town is shut until the spring of next year.</p>',
      '',
    );
    assert.match(
      await drafted(unseen),
      /^# TO DO: The page does not show how it describes itself.*The only crossing/m,
    );
  });

  it('has the text under its own headline, though another article of the page is longer', async () => {
    const words = (name: string) =>
      `<p>The ${name} of Port Example moves in June, the council said on Monday night.</p>`;
    const page = `<html lang="en"><head><title>Lighthouse to be moved</title></head><body><article><h1>Lighthouse to be moved</h1>${words('lighthouse')}${words('old lighthouse')}</article><article><h2>Ferry sinks</h2>${words('ferry').repeat(6)}</article></body></html>`;
    const markdown = await drafted(page);
    assert.match(markdown, /^# Lighthouse to be moved$/m);
    assert.match(markdown, /^The lighthouse of Port Example/m);
    assert.doesNotMatch(markdown, /^The ferry/m);
  });

  it('is asked of a box that the site set between the paragraphs', async () => {
    const words = 'Get the letter of the harbour every morning, free of charge, with all that sails.';
    const box = `<div class="c-newsletter-box"><p>${words}</p></div>`;
    const markdown = await drafted(bridgePage.replace(/(<p>[^]*?<\/p>)/, `$1${box}`));
    const told = new RegExp(
      `^# TO DO: A (?:paragraph (?:stands in a box|of the page was left out)|box of the site that asks to subscribe was left out).*“${words}”`,
      'm',
    );
    assert.match(markdown, told);
  });

  it('has the headline as it stands, without what was struck out', async () => {
    const page = bridgePage.replace(/<h1([^>]*)>Port/, '<h1$1><del>Town</del> Port');
    assert.notEqual(page, bridgePage);
    assert.doesNotMatch(await drafted(page), /another headline/);
  });
});
