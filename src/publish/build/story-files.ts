import {writeJsonLd} from '../../formats/json-ld/write.js';
import {prerendererOf} from '../../prerender/prerender.js';
import type {Prerenderer} from '../../prerender/prerender.js';
import type {Story} from '../../story/story.js';
import {isLarge} from '../../elements/timeline-strip/needs-more.js';
import {embedPage} from '../pages/embed-page.js';
import {isOn} from '../pages/share-cards.js';
import type {DrawnCard} from '../pages/share-cards.js';
import {pagesOf} from '../pages/pages-of.js';
import type {StoryPage} from '../pages/pages-of.js';
import {addressesOf} from './addresses.js';
import {folderOf, named, pin, stay} from './built-file.js';
import {dayOfEdition, isShown} from './edition.js';
import type {Edition} from './edition.js';
import type {StoryManifest} from './manifest.js';
import type {BuildSettings} from './settings.js';
import {pageFiles} from './page-files.js';
import {publishedStory} from './published-story.js';
import {snippetsOf, snippetsOfPage} from './snippets.js';
import type {Snippet} from './snippets.js';
import {scriptJson, standaloneScript, storyScript} from './story-script.js';

/** Everything of one story that is to be written into its folder. */
export interface StoryFiles {
  id: string;
  headline: string;
  folder: string;
  /** By which it is held against an edition that is there already. */
  edition: Edition;
  /** In the order to write them: a file that others refer to comes before those. */
  files: [name: string, data: string][];
  /** Its cards as PNG, which pages refer to; to write before those. */
  pictures: [name: string, data: Uint8Array][];
}

/**
 * Makes the files of a story; the same story, settings and cards make the same bytes. One that is withheld or withdrawn keeps
 * the pages that others may have framed, and all its files say what became of it and nothing else.
 */
export function storyFiles(
  whole: Story,
  settings: BuildSettings,
  drawn: readonly DrawnCard[] = [],
): StoryFiles {
  const story = publishedStory(whole);
  const {id, headline, published, updated, status} = story;
  const edition = {
    ...(published && {published}),
    ...(updated && {updated}),
    ...(status && {status}),
  };
  const day = isShown(edition) && dayOfEdition(edition);
  const prerender = prerendererOf(story);
  const {json, pinned, files, addresses, html, jsonLd, folder} = pinnedFiles(story, settings, prerender);
  const pages = pagesOf(whole).map((page) => (story === whole ? page : silent(page)));
  const cards = drawn.map(({card, png}) => ({card, png, built: named(card.name, 'png', png)}));
  const parts = {pages, addresses, script: files.script.file, settings, cards, whole: pinned.html, prerender};
  const builtPages = pages.map((page) => pageFiles(story, page, parts));
  const offers = pages.map((page, index) => ({
    page,
    snippets:
      page.name === 'index'
        ? snippetsOf(story, {addresses, html, jsonLd})
        : snippetsOfPage(story, page, addresses, builtPages[index]!.content.data),
    cards: cards.filter(({card}) => isOn(card, page)).map(({card, built: {file}}) => ({card, file})),
    richText: prerender({tags: page.tags, quote: page.quote?.id ?? '', output: 'email'}),
  }));
  const staying = {
    json: stay('story.json', json),
    // The name of the first page before others came, which is framed in many a place.
    frame: stay('frame.html', builtPages[0]!.page.data),
    embed: stay('embed.html', embedPage(story, offers, {addresses, shared: settings.shared})),
  };
  const latest = mapValues(staying, ({built}) => built);
  const manifest: StoryManifest = {
    ...{version: 1, id, headline, ...(day && {edition: day})},
    ...{...(story.expires && {expires: story.expires}), files, latest},
    ...(cards.length > 0 && {
      cards: Object.fromEntries(cards.map(({card: {name}, built}) => [name, built])),
    }),
    pages: Object.fromEntries(
      builtPages.map(({name, tags, quote, page, content, oEmbed}) => [
        name,
        {
          tags,
          ...(quote && {quote: quote.id}),
          page: page.built,
          html: content.built,
          ...(oEmbed && {oEmbed: oEmbed.built}),
        },
      ]),
    ),
  };
  const written = [
    ...Object.values(pinned),
    ...builtPages.flatMap(({page, content}) => (content === pinned.html ? [page] : [content, page])),
    ...builtPages.flatMap(({oEmbed}) => oEmbed ?? []),
    ...Object.values(staying),
  ];
  return {
    ...{id, headline, folder, edition},
    files: [
      ...written.map(({built: {file}, data}): [string, string] => [file, data]),
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ],
    pictures: cards.map(({built: {file}, png}) => [file, png]),
  };
}

/** A page of a quote that is not to be shown, by its name. */
const silent = ({quote, ...page}: StoryPage): StoryPage =>
  quote ? {...page, quote: {id: quote.id, kind: quote.kind, text: ''}} : page;

/** Every way to put a story on a page, as its `embed.html` offers them. */
export function storySnippets(whole: Story, settings: BuildSettings): Snippet[] {
  const story = publishedStory(whole);
  const {addresses, html, jsonLd} = pinnedFiles(story, settings, prerendererOf(story));
  return snippetsOf(story, {addresses, html, jsonLd});
}

/** The files whose names hold a hash, and where they will be. */
function pinnedFiles(story: Story, settings: BuildSettings, prerender: Prerenderer) {
  const folder = folderOf(story.id);
  const jsonLd = writeJsonLd(story).document;
  const json = `${JSON.stringify(story)}\n`;
  const html = prerender({bundle: true});
  const pinned = {
    json: pin('story', 'json', json),
    script: pin('story', 'js', storyScript(story)),
    standalone: pin('standalone', 'js', standaloneScript(story, elementsFor(story, settings))),
    html: pin('story', 'html', html),
    jsonLd: pin('story', 'jsonld', `${scriptJson(jsonLd)}\n`),
  };
  const files = mapValues(pinned, ({built}) => built);
  return {...{json, pinned, files}, addresses: addressesOf(folder, files, settings), html, jsonLd, folder};
}

/**
 * The elements for the standalone script, which may be put where no file lies beside it to load the code of long timelines,
 * eras and players from.
 */
export const elementsFor = ({timeline, quotes}: Story, {elements}: BuildSettings) =>
  isLarge(timeline) || [...timeline, ...quotes].some(({embed}) => embed) ? elements.whole : elements.alone;

const mapValues = <Name extends string, From, To>(record: Record<Name, From>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(record).map(([name, value]) => [name, change(value)])) as Record<
    Name,
    To
  >;
