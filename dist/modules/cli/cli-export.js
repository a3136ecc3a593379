import { t as tell } from './problem.js';
import { a as formatLabels } from './formats.js';
import { r as readArgs, U as UsageError } from './command.js';
import { f as formatNames, a as formatNamed } from './foreign-format.js';
import { e as parseNamed, c as readStoryText } from './read-story-file.js';
import { r as reportLosses } from './report-losses.js';

/** Writes a story in another format to standard output, and what that could not carry to standard error. */
const exportStory = {
    usage: `story-widgets export --to ${formatNames} <article.md|story.json> > document.json

Writes ${formatLabels}. What the format cannot carry is told on standard error.`,
    async run(args, io) {
        const { values, files } = readArgs(args, { to: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        if (values.to === undefined)
            throw new UsageError(`--to is missing: ${formatNames}`);
        const format = formatNamed(values.to, '--to');
        const [file] = files;
        const { story, problems } = await parseNamed(await readStoryText(file), file);
        for (const problem of problems)
            io.stderr.write(tell(problem));
        if (!story || problems.length)
            return 1;
        const { document, losses } = format.write(story);
        io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        reportLosses(losses, file, io);
        return 0;
    },
};

export { exportStory };
