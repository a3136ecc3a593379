import type {Prerenderer} from '../../prerender/prerender.js';
import type {Story} from '../../story/story.js';
import {oEmbedOf} from '../pages/oembed.js';
import type {StoryPage} from '../pages/pages-of.js';
import {cardSize, cardText, isOn} from '../pages/share-cards.js';
import type {ShareCard} from '../pages/share-cards.js';
import {storyPage} from '../pages/story-page.js';
import {oEmbedFile, pageFile} from './addresses.js';
import type {Addresses} from './addresses.js';
import {pin, stay} from './built-file.js';
import type {BuiltForEver, Pinned} from './built-file.js';
import type {BuildSettings} from './settings.js';

/** What the pages of a story share. */
export interface PageParts {
  pages: readonly StoryPage[];
  addresses: Addresses;
  script: string;
  settings: BuildSettings;
  cards: readonly {card: ShareCard; built: BuiltForEver}[];
  /** All of it prerendered, which is what the first page has. */
  whole: Pinned;
  prerender: Prerenderer;
}

/** A page, and how to embed it where its address is known; without that, nobody could be told. */
export function pageFiles(
  story: Story,
  page: StoryPage,
  {pages, addresses, script, settings, cards, whole, prerender}: PageParts,
) {
  const {name, tags, quote} = page;
  const content = name === 'index' ? whole : pin(name, 'html', prerender({tags, quote: quote?.id ?? ''}));
  const own = addresses.absolute
    ? {address: addresses.page(name), oEmbed: addresses.oEmbed(name)}
    : undefined;
  // The first of all cards is the story's own, unless that could not be drawn.
  const shown =
    (page.quote && cards.find(({card}) => isOn(card, page))) ?? cards.find(({card}) => card.of === 'story');
  // A picture is looked up by those who have nothing but the link.
  const card =
    own && shown
      ? {url: addresses.file(shown.built.file), alt: cardText(shown.card), ...cardSize}
      : undefined;
  const html = storyPage(story, page, {script, own, card, shared: settings.shared, markup: content.data});
  const [, shorter] = pages as [StoryPage, StoryPage];
  const oEmbed = own && oEmbedOf(story, {page, shorter, card, addressOf: ({name}) => addresses.page(name)});
  return {
    ...page,
    content,
    page: stay(pageFile(name), html),
    oEmbed: oEmbed && stay(oEmbedFile(name), `${JSON.stringify(oEmbed, null, 2)}\n`),
  };
}
