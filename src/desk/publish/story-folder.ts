import {parseStoryFile} from '../../check/check-text.js';
import {tell} from '../../check/problem.js';
import {Refusal} from '../../formats/common/refusal.js';
import {folderSettings, manifestText, sharedByName, sourceDigest} from '../../publish/build/folder.js';
import type {SharedFiles} from '../../publish/build/folder.js';
import {settled} from '../../publish/settled.js';
import {storyFiles} from '../../publish/build/story-files.js';

/** What a folder of one story is made of. */
export interface FolderSource {
  /** The article file, its name and its text. */
  name: string;
  text: string;
  /** Where the folder will be on the web: empty where nobody knows, or ending with a slash. */
  base: string;
  shared: SharedFiles;
  /** That of this package. */
  version: string;
}

/**
 * All files that `build --base` writes for one article file into an empty folder, each with its path in it: the same bytes.
 * @throws {Refusal} `not-right` where the article is not right
 */
export function storyFolder({
  name,
  text,
  base,
  shared,
  version,
}: FolderSource): [path: string, data: string][] {
  const {story, problems, warnings} = settled(parseStoryFile(text, name), {lenient: false});
  if (!story || problems.length > 0) throw new Refusal('not-right', problems.map(tell).join(''));
  const settings = folderSettings(base, shared, version);
  const {id, headline, folder, files} = storyFiles(story, settings);
  const digest = sourceDigest(name, new TextEncoder().encode(text), settings);
  const built = {headline, folder, files: files.map(([file]) => file), digest, open: warnings.length};
  const manifest = {version: 1, shared: settings.shared, stories: {[id]: built}} as const;
  return [
    ...sharedByName(settings, shared),
    ...files.map(([file, data]): [string, string] => [`${folder}/${file}`, data]),
    ['manifest.json', manifestText(manifest)],
  ];
}
