import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (text: string, file = 'page.html') => (await run(['draft', write(file, text)])).out;
const bylineOf = (markdown: string) =>
  [...(/^byline:\n((?: {2}.*\n)+)/m.exec(markdown)?.[1] ?? '').matchAll(/name: (.*)/g)].map(
    ([, name]) => name,
  );

const text = `<p>${'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn. '.repeat(8)}</p>`;
const page = ({author = '', site = 'Cape Courier', shown = '', text: words = text, lang = 'en'}) =>
  `<!doctype html><html lang="${lang}"><head><title>Lamp burns on | ${site}</title><meta property="og:site_name" content="${site}">${
    author &&
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp burns on","author":{"@type":"Person","name":"${author}"}}</script>`
  }</head><body><main><h1>Lamp burns on</h1>${shown}${words}</main></body></html>`;

describe('the byline of a page', () => {
  const shown = '<p class="byline">By Rosa Tarn</p>';

  for (const author of [
    ...['admin', 'Admin', 'Cape Courier', 'The Cape Courier', 'Cape Courier Staff', 'News Desk', 'Newsroom'],
    ...[
      'Editorial Team',
      'Web Editor',
      'Redaktion',
      'La Rédaction',
      'Redacción',
      'Редакция',
      'rtarn',
      'wp_user2',
    ],
    ...['編集部', '编辑部', 'Haber Merkezi'],
  ])
    it(`is the person whom it shows, not “${author}”`, async () => {
      const markdown = await drafted(page({author, shown}));
      assert.deepEqual(bylineOf(markdown), ['Rosa Tarn']);
      assert.match(markdown, new RegExp(`# TO DO: The page’s data name ${author} as its author`));
    });

  it('is asked for where somebody may be shown beside what is no person', async () => {
    const markdown = await drafted(page({author: 'Newsroom', shown: '<div class="author">Rosa Tarn</div>'}));
    assert.deepEqual(bylineOf(markdown), []);
    assert.match(markdown, /^# byline: Rosa Tarn$/m);
    assert.match(markdown, /# TO DO: The page’s data name Newsroom/);
  });

  for (const [author, shownBy] of [
    ['Super User', '<dd class="createdby">Written by: <span>Rosa Tarn</span></dd>'],
    ['Redazione Cape Courier', '<p class="bck"><span class="writer">By Rosa Tarn</span></p>'],
    [
      'Cape Courier',
      '<div class="article-author-name-item"><a class="author-link" href="/a">Rosa Tarn</a></div>',
    ],
  ] as const)
    it(`is asked for, not “${author}”, where a page shows a person in its own way`, async () => {
      const markdown = await drafted(page({author, shown: shownBy}));
      assert.deepEqual(bylineOf(markdown), []);
      assert.match(markdown, /^# byline: Rosa Tarn$/m);
    });

  it('stays a desk where nobody is shown, and is no login', async () => {
    assert.deepEqual(bylineOf(await drafted(page({author: 'News Desk'}))), ['News Desk']);
    assert.deepEqual(bylineOf(await drafted(page({author: 'admin'}))), []);
    assert.match(await drafted(page({author: 'admin'})), /# TO DO: [^\n]*admin/);
  });

  for (const [markup, names] of [
    [
      '<span class="contributor">Rosa Tarn</span><span class="contributor">Ola Brun</span>',
      ['Rosa Tarn', 'Ola Brun'],
    ],
    ['<div class="byline">By Rosa Tarn<br>Ola Brun</div>', ['Rosa Tarn', 'Ola Brun']],
    ['<div class="byline"><div>Rosa Tarn</div><div>Reporter</div></div>', ['Rosa Tarn']],
    ['<p class="byline">By Rosa Tarn, BBC News, Port Example</p>', ['Rosa Tarn']],
    ['<p class="byline">By Rosa Tarn and Ola Brun, Cape Courier, Tarnholm</p>', ['Rosa Tarn', 'Ola Brun']],
    ['<p class="byline">By Rosa Tarn and agencies</p>', ['Rosa Tarn']],
    ['<p class="byline">By Rosa Tarn in Port Example</p>', ['Rosa Tarn']],
    ['<p class="c-byline__names">By Rosa Tarn</p>', ['Rosa Tarn']],
    ['<h2>By Rosa Tarn</h2>', ['Rosa Tarn']],
    ['<div class="byline"><span>By Rosa Tarn</span> <span>9 August 2030</span></div>', ['Rosa Tarn']],
    [
      '<div data-testid="byline-new"><span>Rosa Tarn</span><span>Cape Courier News</span></div>',
      ['Rosa Tarn'],
    ],
    ['<div data-component="byline-block"><p><b>Rosa</b> <b>Tarn</b></p></div>', ['Rosa Tarn']],
    ['<div class="wp-block-post-author-name"><a href="/a">Rosa Tarn</a></div>', ['Rosa Tarn']],
    ['<h3>記者：海野花子</h3>', ['海野花子']],
    ['<h2>بقلم سامي نموذج</h2>', ['سامي نموذج']],
  ] as const)
    it(`has all whom it shows, and nobody else: ${markup}`, async () => {
      const markdown = await drafted(page({shown: markup, author: 'admin'}));
      assert.deepEqual(bylineOf(markdown), names);
      assert.doesNotMatch(markdown, /^#+ (?:By |記者|بقلم)/m);
    });
});

describe('who wrote something else than the article of a page', () => {
  const author = '<p class="meta"><a class="p-author h-card" href="/r">Rosa Tarn</a></p>';
  for (const [where, other] of [
    [
      'in a reply',
      '<ul><li class="h-cite"><a class="p-author h-card">Ola Brun</a><p>Well said.</p></li></ul>',
    ],
    [
      'of an article beside it',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Pier</h2><b itemprop="author">Ola Brun</b></div>',
    ],
    [
      'in praise of the shop',
      '<div class="testimonial"><p class="author-name">Ola Brun</p><p>Good lamps.</p></div>',
    ],
  ] as const)
    it(`is not in its byline: ${where}`, async () => {
      const own = page({
        text: `<div itemscope itemtype="https://schema.org/Article">${author}${text}</div>${other}`,
      });
      assert.deepEqual(bylineOf(await drafted(own)), ['Rosa Tarn']);
      const nobody = page({
        text: `<div itemscope itemtype="https://schema.org/Article">${text}</div>${other}`,
      });
      assert.deepEqual(bylineOf(await drafted(nobody)), []);
    });
});

describe('what a page writes for those who hear it, or for the trade', () => {
  it('does not enter the text, and is told', async () => {
    const words = text.replace(
      'burns all night',
      'burns <a href="https://lamp.example/a">all night<span class="sr-only"> (opens in a new window)</span></a>',
    );
    const markdown = await drafted(page({text: words, shown: '<p class="byline">By Rosa Tarn</p>'}));
    assert.match(markdown, /^The lamp of Cape Fixture burns all night, and/m);
    assert.match(markdown, /# TO DO: [^\n]*“\(opens in a new window\)”/);
  });

  it('is no headline', async () => {
    for (const label of ['FOR IMMEDIATE RELEASE', 'Pressemitteilung', 'NEWS RELEASE:', 'プレスリリース']) {
      const plain = `# ${label}\n\n# Lamp burns on at Cape Fixture\n\nThe lamp of Cape Fixture burns all night.\n`;
      for (const [file, source] of [
        ['release.md', plain],
        [
          'release.html',
          `<h1 class="MsoTitle">${label}</h1><h1>Lamp burns on at Cape Fixture</h1><p>The lamp of Cape Fixture burns all night.</p>`,
        ],
        ['page.html', page({}).replace('<h1>Lamp burns on', `<h1>${label}</h1><h1>Lamp burns on`)],
      ] as const) {
        const markdown = await drafted(source, file);
        assert.match(markdown, /^# Lamp burns on/m, file);
        assert.doesNotMatch(markdown, new RegExp(`^#+ ${label}`, 'm'), file);
        assert.match(markdown, new RegExp(`^# TO DO: .*“${label}”`, 'm'), file);
      }
    }
  });
});

describe('the byline of a text', () => {
  for (const line of [
    'By Rosa Tarn',
    'Words by Rosa Tarn',
    '記者：海野花子',
    'بقلم سامي نموذج',
    'Текст: Роза Тарн',
    'Autorin: Rosa Tarn',
  ])
    it(`is no heading of it: ${line}`, async () => {
      const markdown = await drafted(
        `# Lamp burns on\n\n## ${line}\n\nThe lamp of Cape Fixture burns all night.\n`,
        'text.md',
      );
      assert.doesNotMatch(markdown, new RegExp(`^## ${line}`, 'm'));
      assert.match(markdown, /^# byline: (?:Rosa Tarn|海野花子|سامي نموذج|Роза Тарн)$/m);
    });
});
