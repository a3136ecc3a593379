import {toJsonLd} from '../formats/json-ld.js';
import type {Story} from '../story/story.js';
import type {BuildSettings} from './build-settings.js';
import {embedPage, scriptJson, storyScript} from './embed-page.js';
import {folderOf, named} from './manifest.js';
import type {StoryManifest} from './manifest.js';

/** Everything of one story that is to be written into its folder. */
export interface StoryFiles {
  id: string;
  headline: string;
  folder: string;
  /** In the order in which to write them: what a file leads to is there before it. */
  files: [name: string, data: string][];
}

/** Makes the files of a story. The same story makes the same files. */
export function storyFiles(story: Story, settings: BuildSettings): StoryFiles {
  const {id, headline} = story;
  const folder = folderOf(id);
  const jsonLd = toJsonLd(story).document;
  const script = storyScript(story);
  const data = {
    json: `${JSON.stringify(story)}\n`,
    script,
    standalone: `${settings.elements}\n${script}`,
    jsonLd: `${scriptJson(jsonLd)}\n`,
  };
  const files = {
    json: named('story', 'json', data.json),
    script: named('story', 'js', data.script),
    standalone: named('standalone', 'js', data.standalone),
    jsonLd: named('story', 'jsonld', data.jsonLd),
  };
  const page = embedPage(story, {files, folder, jsonLd, ...settings});
  const latest = {json: data.json, embed: page};
  const manifest: StoryManifest = {
    ...{version: 1, id, headline, files},
    latest: {json: built('story.json', data.json), embed: built('embed.html', page)},
  };
  const kinds = Object.keys(files) as (keyof typeof files)[];
  return {
    ...{id, headline, folder},
    files: [
      ...kinds.map((kind): [string, string] => [files[kind].file, data[kind]]),
      ['story.json', latest.json],
      ['embed.html', latest.embed],
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ],
  };
}

const built = (file: string, data: string) => ({file, bytes: Buffer.byteLength(data)});
