import {BuildFolder} from './build/build-folder.js';
import {folderSettings, sharedFiles} from './build/build-settings.js';
import {buildStories} from './build/build-stories.js';
import {UsageError, readArgs} from './command.js';
import type {Command} from './command.js';
import {filesIn} from './files/named-files.js';
import {Progress} from './build/progress.js';

/**
 * Builds the folder that a publisher hosts. In it each story has a folder of its own, with files named by their content,
 * files whose names stay, a page of snippets, and a `manifest.json` that lists them; another `manifest.json` lists the
 * stories. An article or story with problems is told on standard error, and keeps the files of its last build.
 */
export const build: Command = {
  summary: 'build the files to host, and the snippets to hand out',
  usage: `story-widgets build <files or folders…> --out <folder> [--base <address>] [--lenient] [--feed]

Articles (.md) and stories (.json; in a folder .story.json) become, in the folder, for each story:
  <id>/story.<hash>.json, .jsonld, .html   the story; for search engines; prerendered
  <id>/story.<hash>.js, standalone…        a script that registers it; one with the elements too
  <id>/story.json, index.html              the newest story, and a page of it, to frame or to paste its address
  <id>/overview.html, key-points.html, timeline.html, quote-<id>.html
                                           a page of each thing in it
  <id>/oembed.json, embed.html             how to embed it, for programs and, with snippets, for people
  <id>/manifest.json                       these files, their digests and sizes
and once manifest.json, story-elements.<hash>.js and the scripts for frames. What has a hash in its name never
changes and can be cached for ever.

  --out <folder>    where to write; made if it is not there
  --base <address>  where the folder will be on the web, for the snippets, frames and oEmbed
  --lenient         publish what a draft only guessed too: the words marked ?? that its lines rest on, and who said its
                    quotes; lines that rest on no words yet are left out, and all of it is told
  --feed            write feed.xml (Atom) and feed.json (JSON Feed) of the stories too; needs --base with a whole address`,

  async run(args, io) {
    const options = {
      out: {type: 'string'},
      base: {type: 'string'},
      lenient: {type: 'boolean'},
      feed: {type: 'boolean'},
    } as const;
    const {values, files} = readArgs(args, options, {minFiles: 1});
    if (!values.out) throw new UsageError('--out names no folder');
    const named = filesIn(files);
    const shared = sharedFiles();
    const base = baseOf(values.base);
    if (values.feed && !/^https?:/.test(base)) throw new UsageError(noFeed);
    const settings = folderSettings(base, shared, values.lenient === true);
    const folder = new BuildFolder(values.out, settings);
    const progress = new Progress(io.stderr);
    try {
      folder.putShared(shared);
      await buildStories(named, folder, settings, progress, io.signal);
    } finally {
      progress.clear();
      folder.putManifest();
      // After an interrupt the next build goes on from what this one has written, so its count is told.
      if (io.signal.aborted && io.stderr.isTTY) progress.count();
    }
    if (values.feed) {
      const {putFeed} = await import('./build/feed.js');
      for (const headline of putFeed(values.out, base))
        io.stderr.write(
          `Not in the feeds, since it tells no day: “${headline}”. Give it published: or updated: with a day.\n`,
        );
    }
    progress.close(values.out);
    return progress.failed ? 1 : 0;
  },
};

const noFeed =
  '--feed needs --base with a whole address, such as https://cdn.example.org/stories/: a feed is read elsewhere, and has to tell ' +
  'where its stories are';

function baseOf(base = ''): string {
  const isAddress = /^https?:\/\/[^\s"]+$/.test(base) && URL.canParse(base);
  if (base && !isAddress && !/^\.{0,2}\/[\w./-]*$/.test(base)) {
    throw new UsageError(
      `--base is no address: “${base}”; write one such as https://cdn.example.org/stories/, or a path that begins with /`,
    );
  }
  return base && !base.endsWith('/') ? `${base}/` : base;
}
