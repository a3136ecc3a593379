import { reviewerOf, approve as approve$1 } from '../publish/approve.js';
import { readArgs, UsageError, orFail } from './command.js';
import { readStoryText } from './files/read-story-file.js';
import { writeAtomic } from './files/write-atomic.js';

/** Writes into an article or a story who reviewed its items. The file is as it was where that cannot be done. */
const approve = {
    usage: `story-widgets approve <article.md|story.json> --by "Name, role"

Checks the file, then writes ai.reviewed into it: who reviewed the items, when, and digests of the items. Readers see who in
the overview. “check” warns of each item that changes afterwards, until it is approved anew. A file with problems cannot be
approved, and stays as it is.

  --by <name>  who reviewed it; behind a comma, their role`,
    async run(args, io) {
        const { values, files } = readArgs(args, { by: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const [file] = files;
        if (values.by === undefined)
            throw new UsageError('write who reviewed it: --by "Name, role"');
        const reviewer = await orFail(file, () => reviewerOf(values.by));
        const text = await readStoryText(file);
        const at = `${new Date().toISOString().slice(0, 16)}Z`;
        writeAtomic([[file, await orFail(file, () => approve$1(text, file, { ...reviewer, at }))]]);
        io.stderr.write(`${file}: approved by ${[reviewer.by, reviewer.role].filter(Boolean).join(', ')}.\n`);
        return 0;
    },
};

export { approve };
