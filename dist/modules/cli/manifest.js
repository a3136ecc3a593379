import { counted } from '../check/problem.js';
import { baseOf, needsWholeAddress } from './build/base-address.js';
import { joinFolders } from './build/join-folders.js';
import { readArgs, UsageError } from './command.js';

/**
 * Joins the folders that `build --shard` made, on one machine or several, into one that is byte for byte what a single
 * build of all files makes.
 */
const manifest = {
    usage: `story-widgets manifest --merge <folders…> --out <folder> [--feed --base <address>]

Joins the folders that “build --shard” wrote, on as many machines: copies the stories of each and the files that they
share, and writes one manifest.json. Build all parts with one version of story-widgets and one --base. Folders of different
versions do not join, nor do two stories with one id; then nothing is written.

  --merge           join the folders that are named
  --out <folder>    where to write; made if it is not there
  --feed            write feed.xml (Atom) and feed.json (JSON Feed) of all the stories
  --base <address>  for the feeds, where the folder will be on the web`,
    async run(args, io) {
        const options = {
            ...{ merge: { type: 'boolean' }, out: { type: 'string' } },
            ...{ feed: { type: 'boolean' }, base: { type: 'string' } },
        };
        const { values, files: folders } = readArgs(args, options, { minFiles: 1 });
        if (!values.merge)
            throw new UsageError('write what to do with the folders: --merge joins them');
        if (!values.out)
            throw new UsageError('--out names no folder');
        const base = baseOf(values.base);
        if (values.feed)
            needsWholeAddress(base);
        const stories = joinFolders(folders, values.out);
        if (values.feed) {
            const { writeFeeds } = await import('./build/feed.js');
            writeFeeds(values.out, base, io);
        }
        io.stderr.write(`${counted(folders.length, 'folder')} joined; stories in ${values.out}: ${stories}.\n`);
        return 0;
    },
};

export { manifest };
