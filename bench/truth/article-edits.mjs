import {inlineText} from '../../src/story/inline-text.ts';
import {sentences} from '../../src/story/passages/sentences.ts';
import {corrections, posts} from './posts.mjs';

/** An article as an editor sees it: its lines, from which a page or an article file is written. */
export function articleOf(story) {
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  const blocks = story.sections.flatMap(({heading, body}) => [
    ...(heading ? [{kind: 'heading', text: heading}] : []),
    ...body.map((block) =>
      block.type === 'quote'
        ? {...structuredClone(quotes.get(block.quote)), kind: 'quote'}
        : {kind: 'paragraph', text: inlineText(block.text)},
    ),
  ]);
  return {
    lang: story.lang,
    headline: story.headline,
    standfirst: story.standfirst,
    points: story.overview.map(({text}) => inlineText(text)),
    blocks,
  };
}

const changed = (article, change) => {
  const copy = structuredClone(article);
  change(copy);
  return copy;
};

/** Each edit of the article of a story: the article then, and the items that it leaves without their words. */
export function* editsOf(story) {
  const article = articleOf(story);
  yield* edits(story, article);
  yield* quietEdits(story, article);
}

const styled = (style) => `span style="${style}"`;
const marks = {
  struck: ['del', 's', styled('text-decoration:line-through')],
  hidden: ['span hidden', ...['display:none', 'opacity:0', 'font-size:0'].map(styled)],
};
const lists = ['overview', 'keyPoints', 'quotes', 'timeline'];
const itemsOn = (story, gone) =>
  lists.flatMap((list) =>
    story[list].flatMap(({passage}, index) => (passage && gone(passage.exact) ? [`${list}[${index}]`] : [])),
  );

function* edits(story, article) {
  const {lang} = story;
  const isUnspaced = ['ja', 'zh'].includes(lang);
  for (const [at, block] of article.blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of sentences(block.text, lang)) {
      const bare = sentence.trim();
      const rests = itemsOn(story, (exact) => bare.includes(exact) || exact.includes(bare));
      if (rests.length === 0) continue;
      const without = (words, replacement) =>
        changed(article, (copy) => (copy.blocks[at].text = block.text.replace(words, () => replacement)));
      const words = isUnspaced ? [...bare] : bare.split(' ');
      const middle = Math.floor(words.length / 2);
      const other = words.with(middle, isUnspaced ? '某' : `${words[middle]}x`).join(isUnspaced ? '' : ' ');
      const lost = itemsOn(
        story,
        (exact) => (bare.includes(exact) || exact.includes(bare)) && !other.includes(exact),
      );
      yield {kind: 'a word of a passage changed', article: without(bare, other), items: lost, mayTell: rests};
      yield {kind: 'a sentence taken out', article: without(sentence, ''), items: rests};
      for (const mark of [marks.struck, marks.hidden].map((list) => list[at % list.length]))
        yield {
          kind: marks.struck.includes(mark) ? 'struck out' : 'hidden',
          article: changed(article, (copy) => (copy.blocks[at].marked = [bare, mark])),
          items: rests,
          isPage: true,
        };
      yield {
        kind: 'changed, and the old words in a correction',
        article: changed(without(bare, other), (copy) =>
          copy.blocks.push({kind: 'paragraph', text: corrections[lang](bare)}),
        ),
        items: lost,
        mayTell: rests,
      };
    }
  }
  yield* quoteEdits(story, article);
  yield* lineEdits(story, article);
}

function* quoteEdits(story, article) {
  const post = posts[story.lang];
  for (const [index, quote] of story.quotes.entries()) {
    const items = [`quotes[${index}]`];
    const at = article.blocks.findIndex((block) => block.kind === 'quote' && block.id === quote.id);
    if (at === -1) {
      const {name} = quote.speaker ?? {};
      const place = name
        ? article.blocks.findIndex(
            ({kind, text}) => kind === 'paragraph' && text.includes(quote.text) && text.includes(name),
          )
        : -1;
      if (place === -1) continue;
      yield {
        kind: 'another speaker of a quote',
        article: changed(
          article,
          ({blocks}) => (blocks[place].text = blocks[place].text.replaceAll(name, post.other)),
        ),
        items,
        mayTell: itemsOn(story, (exact) => exact.includes(name)),
      };
      continue;
    }
    const edit = (kind, change) => ({
      kind,
      article: changed(article, ({blocks}) => change(blocks[at])),
      items,
    });
    yield edit('another speaker of a quote', (block) => (block.speaker.name = post.other));
    yield edit('another handle', (block) => (block.speaker.handle = '@someone.else'));
    yield edit('another date of a post', (block) => (block.said = '2031-02-11'));
    yield edit('another link to a post', (block) => (block.source = {url: 'https://social.example/other/2'}));
  }
}

function* lineEdits(story, article) {
  const reword = (text) =>
    ['ja', 'zh'].includes(story.lang)
      ? `${text.slice(0, -3)}某${text.slice(-2)}`
      : text.replace(/(\S+)(\s+\S+)$/, '$1x$2');
  for (const index of article.points.keys())
    yield {
      kind: 'a point of the overview reworded',
      article: changed(article, ({points}) => (points[index] = reword(points[index]))),
      items: [`overview[${index}]`],
    };
  for (const [index, {heading}] of story.keyPoints.entries())
    yield {
      kind: 'a heading reworded',
      article: changed(article, ({blocks}) => {
        const block = blocks.find(({kind, text}) => kind === 'heading' && text === heading);
        block.text = reword(heading);
      }),
      items: [`keyPoints[${index}]`],
    };
  yield {
    kind: 'the standfirst reworded',
    article: changed(article, (copy) => (copy.standfirst = reword(copy.standfirst))),
    items: ['standfirst'],
  };
  yield {
    kind: 'the headline reworded',
    article: changed(article, (copy) => (copy.headline = reword(copy.headline))),
    items: ['headline'],
  };
}

/** Nothing that the story shows goes. */
function* quietEdits(story, article) {
  const quiet = (kind, change, more) => ({kind, article: changed(article, change), items: [], ...more});
  const each = (change) => (copy) => {
    for (const block of copy.blocks) if (block.kind === 'paragraph') block.text = change(block.text);
  };
  yield quiet('nothing', () => {});
  yield quiet(
    'other typography',
    each((text) =>
      text
        .replace(/[’‘]/g, "'")
        .replace(/[“„「«](.*?)[”“」»]/g, story.lang === 'fr' ? '“$1”' : '« $1 »')
        .replace(/[–—]/g, '-')
        .replace(/ (?=\d)/g, '\u00A0'),
    ),
  );
  yield quiet(
    'soft hyphens',
    each((text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00AD')),
  );
  yield quiet('a paragraph more', ({blocks}) =>
    blocks.push({kind: 'paragraph', text: posts[story.lang].aside}),
  );
  yield quiet('paragraphs parted', (copy) => {
    copy.blocks = copy.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? sentences(block.text, story.lang).map((text) => ({kind: 'paragraph', text: text.trim()}))
        : [block],
    );
  });
  yield quiet('paragraphs moved within a section', ({blocks}) => {
    for (let at = 1; at < blocks.length; at++)
      if (blocks[at].kind === 'paragraph' && blocks[at - 1].kind === 'paragraph')
        [blocks[at - 1], blocks[at]] = [blocks[at], blocks[at - 1]];
  });
  for (const template of ['entities', 'marks', 'teasers', 'no overview', 'bare', 'white space'])
    yield {kind: `another template: ${template}`, article, items: [], isPage: true, template};
}
