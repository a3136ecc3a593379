import {BuildFolder} from './build-folder.js';
import {buildSettings} from './build-settings.js';
import {buildStories} from './build-stories.js';
import {UsageError, readArgs} from './command.js';
import type {Command} from './command.js';
import {filesIn} from './named-files.js';
import {Progress} from './progress.js';

/**
 * Builds what a publisher hosts. For each story a folder: its files named by their content, the newest under names that
 * stay, a page of snippets, and a `manifest.json` that tells them all; another tells the stories. What is wrong is told
 * on standard error, and keeps the files that were built of it before.
 */
export const build: Command = {
  summary: 'build the files to host, and the snippets to hand out',
  usage: `story-widgets build <files or folders…> --out <folder> [--base <address>]

Articles (.md) and stories (.json; in a folder .story.json) become, in the folder, for each story:
  <id>/story.<hash>.json     the story          <id>/standalone.<hash>.js  elements and story in one script
  <id>/story.<hash>.js       registers it       <id>/embed.html            snippets to copy
  <id>/story.<hash>.jsonld   schema.org         <id>/story.json            the newest story
  <id>/manifest.json         these files
and once: story-elements.<hash>.js, manifest.json. Names with a hash can be cached for ever.

  --out <folder>    where to write; made if it is not there
  --base <address>  where the folder will be on the web, for the snippets`,

  async run(args, io) {
    const options = {out: {type: 'string'}, base: {type: 'string'}} as const;
    const {values, files} = readArgs(args, options, {least: 1});
    if (!values.out) throw new UsageError('--out names no folder');
    const named = filesIn(files);
    const settings = buildSettings(baseOf(values.base));
    const folder = new BuildFolder(values.out, settings);
    const progress = new Progress(io.stderr);
    try {
      folder.putShared();
      await buildStories(named, folder, settings, progress, io.signal);
    } finally {
      progress.clear();
      folder.putManifest();
    }
    progress.close();
    return progress.failed ? 1 : 0;
  },
};

function baseOf(base = ''): string {
  if (base && !/^(?:https?:\/\/[^\s"]+|[\w./-]+)$/.test(base)) {
    throw new UsageError('--base is no address, such as https://cdn.example.org/stories/');
  }
  return base && !base.endsWith('/') ? `${base}/` : base;
}
