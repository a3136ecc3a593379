/** The pages of sites of many makes that show an article: what they put around it is what a draft must not take for it. */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Every letter that is not ASCII as a numeric entity. */
const entities = (text) => escaped(text).replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const script = (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** What stands on every front page, in English: the site's own words, which no article of the folder has. */
const site = 'Harbour Gazette';
const newsletter =
  '<div class="newsletter-signup"><h3>Our newsletter</h3><p>Get the five stories of the day in your inbox before breakfast.</p><form><input type="email"><button>Sign up</button></form></div>';
const cookies =
  '<div id="cookie-banner" role="dialog"><p>We and our 214 partners store information on your device. Choose what you allow.</p><button>Accept all</button></div>';
const teaser = (words) =>
  `<article class="teaser"><h3><a href="/more">${words}</a></h3><p>Nine boats never came back to the bay, as nobody had said before the morning was over.</p></article>`;
const teasers = `<section class="more">${['Elsewhere in the bay', 'The market opens at dawn', 'A year of rain'].map(teaser).join('')}</section>`;
const comments =
  '<section id="comments"><h2>3 comments</h2><div class="comment"><b>gullwatcher</b><p>I have said for years that this would happen, and on 4 May 2029 nobody listened.</p></div></section>';
const share =
  '<ul class="share-buttons"><li><a href="https://social.example/share">Share</a></li><li><a href="mailto:?">Mail</a></li></ul>';

/** A document around the body of a page. */
const page = ({lang, title, head = '', body}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const textOf = ({sections}, {write = escaped, level = 2, paragraph = (words) => `<p>${words}</p>`} = {}) =>
  sections
    .map(({heading, paragraphs}) =>
      [
        ...(heading ? [`<h${level}>${write(heading)}</h${level}>`] : []),
        ...paragraphs.map((words) => paragraph(write(words))),
      ].join('\n'),
    )
    .join('\n');

const newsArticle = ({headline, author, published}, more = {}) =>
  script({
    ...{'@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: published},
    ...{author: {'@type': 'Person', name: author}, publisher: {'@type': 'Organization', name: site}, ...more},
  });

/** Each makes a page of an article; `hidesAuthor` where the page shows nobody. */
export const sitePages = {
  'a page as it should be': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `<header><a href="/">${site}</a></header><main><article><h1>${escaped(it.headline)}</h1><p class="byline">By <a rel="author" href="/staff">${it.author}</a></p><time datetime="${it.published}">${it.published}</time>${textOf(it)}</article></main><footer>Imprint</footer>`,
    }),
  'the name of the site as its first heading': (it) =>
    page({
      ...{lang: it.lang, title: `${escaped(it.headline)} | ${site}`},
      body: `<header><h1 class="masthead">${site}</h1><nav><a href="/a">Bay</a> <a href="/b">Town</a></nav></header><div id="main"><h2 class="headline">${escaped(it.headline)}</h2><div class="author">${it.author}</div>${textOf(it, {level: 3})}</div>${teasers}`,
    }),
  'no landmarks, its headline in Open Graph': (it) =>
    page({
      lang: it.lang,
      title: `${site} – ${escaped(it.headline)}`,
      head: `<meta property="og:title" content="${escaped(it.headline)}"><meta property="og:site_name" content="${site}"><meta name="author" content="${it.author}">`,
      body: `<div class="top"><img src="/logo.png" alt="${site}"></div><div class="c1"><div class="t">${escaped(it.headline)}</div><div class="c2">${textOf(it)}</div></div><div class="bottom">${share}</div>`,
    }),
  'teasers that are articles, beside a text that is none': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `${teaser('First of all')}<div class="story-body"><h1>${escaped(it.headline)}</h1>${textOf(it)}</div>${teasers}`,
    }),
  'the site as the author of its data, a person on the page': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline)},
      head: newsArticle(it, {author: {'@type': 'Organization', name: site}}),
      body: `<article><h1>${escaped(it.headline)}</h1><address class="author">By <a rel="author" href="/p">${it.author}</a></address>${textOf(it)}</article>`,
    }),
  'a blog, with shares, related posts and comments': (it) =>
    page({
      ...{lang: it.lang, title: `${escaped(it.headline)} – ${site}`},
      head: '<meta name="generator" content="WordPress 6.4">',
      body: `<div id="page"><header class="site-header"><p class="site-title"><a href="/">${site}</a></p></header><main><article class="post"><header class="entry-header"><h1 class="entry-title">${escaped(it.headline)}</h1><div class="entry-meta"><time class="entry-date" datetime="${it.published}T08:00:00+00:00">${it.published}</time> <span class="author vcard"><a class="url fn n" href="/author">${it.author}</a></span></div></header><div class="entry-content">${textOf(it)}${share}</div><footer class="entry-footer"><a rel="tag" href="/t">bay</a></footer></article>${comments}</main><aside>${teasers}</aside></div>`,
    }),
  'a newsletter box in its text, a banner before it': (it) => {
    const words = textOf(it);
    const middle = words.indexOf('</p>', words.length / 2) + 4;
    return page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `${cookies}<main><article><h1>${escaped(it.headline)}</h1>${words.slice(0, middle)}${newsletter}${words.slice(middle)}</article></main>`,
    });
  },
  'pictures with captions and credits': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `<article><h1>${escaped(it.headline)}</h1><figure><img src="https://bay.example/a.jpg" alt="Gulls on a railing"><figcaption>Gulls on a railing <span class="credit">Photo: Ola Brun</span></figcaption></figure>${textOf(it)}</article>`,
    }),
  'letters as entities': (it) =>
    page({
      ...{lang: it.lang, title: entities(it.headline)},
      body: `<article><h1>${entities(it.headline)}</h1>${textOf(it, {write: entities})}</article>`,
    }),
  'a table for its columns, from long ago': (it) =>
    page({
      ...{lang: it.lang, title: `${site}: ${escaped(it.headline)}`},
      body: `<table width="760"><tr><td width="160"><a href="/">Home</a><br><a href="/bay">Bay</a></td><td><font size="5"><b>${escaped(it.headline)}</b></font><br>${textOf(it, {level: 4})}</td></tr></table>`,
    }),
  'a video before its text, with a date of its own': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline)},
      head:
        newsArticle(it) +
        script({
          ...{'@context': 'https://schema.org', '@type': 'VideoObject', name: 'Gulls, filmed from the pier'},
          ...{uploadDate: '2019-06-02', author: {'@type': 'Person', name: 'Ola Brun'}},
        }),
      body: `<article><h1>${escaped(it.headline)}</h1><div class="player"><video src="/v.mp4"></video><p class="vjs-text">Video 1:32</p></div>${textOf(it)}</article>`,
    }),
  'credits at the foot of the article': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `<article><header><h1>${escaped(it.headline)}</h1></header>${textOf(it)}<footer><p class="copyright">© 2031 ${site}. All rights reserved.</p></footer></article>`,
    }),
  'a link in each paragraph': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `<main><h1>${escaped(it.headline)}</h1>${textOf(it, {paragraph: (words) => `<p><a href="https://bay.example/${words.length}">${words}</a></p>`})}</main>`,
    }),
  'each paragraph in boxes of its own': (it) =>
    page({
      ...{lang: it.lang, title: escaped(it.headline), head: newsArticle(it)},
      body: `<main><article><h1>${escaped(it.headline)}</h1>${textOf(it, {paragraph: (words) => `<div class="b"><div class="b-text"><p><span>${words}</span></p></div></div><div class="ad-slot"></div>`})}</article></main>`,
    }),
};
