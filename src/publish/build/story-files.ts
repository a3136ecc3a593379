import {writeJsonLd} from '../../formats/json-ld/write.js';
import {languageFor} from '../../languages/all-languages.js';
import {prerender, styleSheet, tags} from '../../prerender/prerender.js';
import {styleHash} from '../../prerender/style-sheet.js';
import type {Story} from '../../story/story.js';
import {position} from '../../story/dates/position.js';
import {needsMore} from '../../elements/timeline-strip/needs-more.js';
import {addressesOf} from './addresses.js';
import {embedPage} from './embed-page.js';
import {framePage} from './frame-page.js';
import {byteLength, folderOf, named} from './built-file.js';
import type {StoryManifest} from './manifest.js';
import {oEmbedOf} from './oembed.js';
import type {BuildSettings} from './settings.js';
import {snippetsOf} from './snippets.js';
import {scriptJson, standaloneScript, storyScript} from './story-script.js';

/** Everything of one story that is to be written into its folder. */
export interface StoryFiles {
  id: string;
  headline: string;
  folder: string;
  /** In the order to write them: a file that others refer to comes before those. */
  files: [name: string, data: string][];
}

const styleHashes = tags.map((tag) => styleHash(styleSheet(tag)));

/** Makes the files of a story; the same story and settings make the same bytes. */
export function storyFiles(story: Story, settings: BuildSettings): StoryFiles {
  const {id, headline} = story;
  const folder = folderOf(id);
  const jsonLd = writeJsonLd(story).document;
  const json = `${JSON.stringify(story)}\n`;
  const html = prerender(story);
  const pinned = {
    json: pin('story', 'json', json),
    script: pin('story', 'js', storyScript(story)),
    standalone: pin('standalone', 'js', standaloneScript(story, elementsFor(story, settings))),
    html: pin('story', 'html', html),
    jsonLd: pin('story', 'jsonld', `${scriptJson(jsonLd)}\n`),
  };
  const files = mapValues(pinned, ({built}) => built);
  const addresses = addressesOf(folder, files, settings);
  const snippets = snippetsOf(story, {addresses, html, styleHashes, jsonLd});
  const links = {script: files.script.file, oEmbed: addresses.absolute ? addresses.oEmbed : 'oembed.json'};
  const staying = {
    json: stay('story.json', json),
    frame: stay('frame.html', framePage(story, {...links, shared: settings.shared})),
    oEmbed: stay('oembed.json', `${JSON.stringify(oEmbedOf(story, addresses.frame), null, 2)}\n`),
    embed: stay('embed.html', embedPage(story, snippets, addresses)),
  };
  const latest = mapValues(staying, ({built}) => built);
  const manifest: StoryManifest = {version: 1, id, headline, files, latest};
  const written = [...Object.values(pinned), ...Object.values(staying)];
  return {
    ...{id, headline, folder},
    files: [
      ...written.map(({built: {file}, data}): [string, string] => [file, data]),
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ],
  };
}

/**
 * The elements for the standalone script, which has no file beside it to load a language or the code of long timelines
 * from. The choice counts from the day of publication: a build of another day must make the same bytes.
 */
function elementsFor(story: Story, {elements}: BuildSettings) {
  const {lang, published, timeline} = story;
  const since = published ? position(published) : -Infinity;
  return languageFor(lang) || needsMore(timeline, since) ? elements.whole : elements.usual;
}

const pin = (stem: string, ending: string, data: string) => ({built: named(stem, ending, data), data});
const stay = (file: string, data: string) => ({built: {file, bytes: byteLength(data)}, data});

const mapValues = <Name extends string, From, To>(record: Record<Name, From>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(record).map(([name, value]) => [name, change(value)])) as Record<
    Name,
    To
  >;
