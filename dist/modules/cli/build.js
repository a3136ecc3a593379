import { baseOf, needsWholeAddress } from './build/base-address.js';
import { BuildFolder } from './build/folder.js';
import { sharedFiles, folderSettings } from './build/settings.js';
import { buildStories } from './build/stories.js';
import { fontFiles } from './cards/font-files.js';
import { readArgs, UsageError, Failure } from './command.js';
import { shardOf, inShard } from './build/shard.js';
import { filesIn } from './files/named-files.js';
import { Progress } from './build/progress.js';

/**
 * Builds the folder that a publisher hosts. In it each story has a folder of its own, with files named by their content,
 * files whose names stay, a page of snippets, and a `manifest.json` that lists them; another `manifest.json` lists the
 * stories. An article or story with problems is told on standard error, and keeps the files of its last build.
 */
const build = {
    usage: `story-widgets build <files or folders…> --out <folder> [--base <address>] [--lenient] [--feed] [--cards]
  [--fonts <fonts>] [--shard <part>] [--last <folder>]

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
  --feed            write feed.xml (Atom) and feed.json (JSON Feed) of the stories too; needs --base with a whole address
  --cards           draw a picture (PNG, 1200 by 630) of each story, quote, key point and entry of a timeline, for links that
                    are shared; needs @takumi-rs/core, and fonts with all their letters
  --fonts <fonts>   for the cards: font files, folders of them and packages of fontsource.org, with commas between; without
                    it, all @fontsource/noto-sans… that are installed here
  --shard <part>    build a part of the files, such as 2/8, the same on every machine; “manifest --merge” joins the parts
  --last <folder>   where the last edition of each story is, to tell readers what changed since; --out, if it is not named`,
    async run(args, io) {
        const options = {
            out: { type: 'string' },
            base: { type: 'string' },
            lenient: { type: 'boolean' },
            feed: { type: 'boolean' },
            cards: { type: 'boolean' },
            fonts: { type: 'string' },
            shard: { type: 'string' },
            last: { type: 'string' },
        };
        const { values, files } = readArgs(args, options, { minFiles: 1 });
        if (!values.out)
            throw new UsageError('--out names no folder');
        const shard = values.shard === undefined ? undefined : shardOf(values.shard);
        const named = inShard(filesIn(files), shard);
        const shared = sharedFiles();
        const base = baseOf(values.base);
        if (values.feed)
            needsWholeAddress(base);
        const fonts = await fontsOf(values);
        const { out, last = out, lenient = false } = values;
        const settings = folderSettings(base, shared, { lenient, fonts, last });
        const folder = new BuildFolder(values.out, settings);
        const progress = new Progress(io.stderr);
        try {
            folder.putShared(shared);
            await buildStories(named, folder, settings, progress, io.signal);
        }
        finally {
            progress.clear();
            // A part without a story has a manifest too, by which whoever joins the parts knows that it was built.
            folder.putManifest({ evenEmpty: !!shard });
            // After an interrupt the next build goes on from what this one has written, so its count is told.
            if (io.signal.aborted && io.stderr.isTTY)
                progress.count();
        }
        if (values.feed) {
            const { writeFeeds } = await import('./build/feed.js');
            writeFeeds(values.out, base, io);
        }
        progress.close(values.out);
        return progress.failed || progress.undrawn ? 1 : 0;
    },
};
/** The fonts to draw cards with; none where there are to be no cards. */
async function fontsOf({ cards, fonts }) {
    if (!cards && fonts !== undefined)
        throw new UsageError('--fonts are for --cards, which is missing');
    if (!cards)
        return undefined;
    try {
        await import('@takumi-rs/core');
    }
    catch {
        throw new Failure('--cards needs @takumi-rs/core, which draws them: npm install @takumi-rs/core');
    }
    return fontFiles(fonts);
}

export { build };
