import { readArgs, UsageError } from './command.js';
import { readAgainst } from './files/read-against.js';
import { driftOf } from '../check/drift/find.js';
import { filesIn } from './files/named-files.js';
import { counted } from '../check/problem.js';
import { readStoryFile } from './files/read-story-file.js';
import { tellAll } from '../check/tell-all.js';

/**
 * Checks articles and stories, or holds a story against an article that may have changed. Problems go to standard
 * output, one block of lines each, or as one JSON object:
 * `{version, files, problems: [{file, line, column, field, reason, remedy?, nearest?: {line, text}, kind?, grade?, claim?}], warnings,
 * inferred}`; the line of a nearest match is 0 where it is not known. Warnings leave the exit code 0: a field that is
 * ignored, a comment that a draft left, a claim that the article neither says nor contradicts.
 */
const check = {
    usage: `story-widgets check <files or folders…> [--claims=off|warn|error] [--json]
story-widgets check <story.json> --against <article.md|.txt|page.html> [--json]

Checks schema, dates, links, ids and passages, and what each line claims against its passage: numbers, dates, names,
negations, quotes and speakers. What the article contradicts is a problem, what it does not say a warning. With --against, names what the
story shows and the article does not bear out any more: passages that are gone, changed or moved; who said a quote, when and
where; dates; headline, standfirst, overview and headings in other words; and only those. Comments that “draft” left are warnings, with which check still exits 0.

  --against <file>  the article as it is now
  --claims <what>   off: not checked; warn: warnings alone; error: what the article does not say is a problem too
  --json            for machines: {version, files, problems, warnings, inferred}`,
    async run(args, io) {
        const options = { against: { type: 'string' }, claims: { type: 'string' }, json: { type: 'boolean' } };
        const { values, files: named } = readArgs(args, options, { minFiles: 1 });
        const claims = claimsMode(values.claims);
        const files = filesIn(named);
        const problems = [];
        const warnings = [];
        const inferred = [];
        const ids = new Map();
        for (const file of files) {
            io.signal.throwIfAborted();
            const read = await readStoryFile(file, claims);
            problems.push(...read.problems);
            warnings.push(...read.warnings);
            inferred.push(...read.inferred);
            if (values.against !== undefined)
                problems.push(...(await drifted(read, values.against, io)));
            if (!read.story)
                continue;
            // An article and the story made of it have the same id, as they should.
            const kind = file.endsWith('.json') ? 'story' : 'article';
            const earlier = ids.get(`${kind} ${read.story.id}`);
            if (earlier)
                problems.push(sameId(read, read.story.id, earlier));
            else
                ids.set(`${kind} ${read.story.id}`, file);
        }
        if (values.json) {
            const [told, warned, followed] = [problems, warnings, inferred].map((list) => list.map(toJson));
            const found = { problems: told, warnings: warned, inferred: followed };
            io.stdout.write(`${JSON.stringify({ version: 1, files: files.length, ...found })}\n`);
        }
        else
            report({ problems, warnings }, files.length, io);
        return problems.length ? 1 : 0;
    },
};
/** A problem in the form that programs have read since version 1; `path` is called `field` there. */
const toJson = ({ file, line, column, path, reason, remedy, nearest, kind, grade, claim }) => ({
    ...{ file, line, column, field: path, reason, remedy, nearest, kind, grade, claim },
});
/** The value of `--claims`. @throws {UsageError} for a word that is no mode */
function claimsMode(written) {
    if (written === undefined)
        return 'graded';
    if (written === 'off' || written === 'warn' || written === 'error')
        return written;
    throw new UsageError(`--claims: write off, warn or error, not “${written}”`);
}
async function drifted(read, against, io) {
    if (!read.story)
        return [];
    const known = new Set(read.problems.map(({ path }) => path));
    const { article, text } = await readAgainst(against, read.story.lang, io);
    return driftOf(read.story, article).flatMap(({ path, id, reason, remedy, nearest }) => {
        const place = id === undefined ? path : `${path}.passage`;
        if (known.has(place))
            return [];
        const near = nearest && { nearest: { line: lineOf(nearest, text), text: nearest } };
        return [
            {
                file: read.file,
                ...read.placeOf(place),
                path: id === undefined ? path : `${path} “${id}”`,
                reason,
                remedy,
                ...near,
            },
        ];
    });
}
/** The line of the article file in which words begin, 0 if markup stands among them. */
function lineOf(words, text) {
    const at = text.indexOf(words.slice(0, 60));
    return at === -1 ? 0 : text.slice(0, at).split(/\r\n|[\r\n]/).length;
}
const sameId = ({ file, placeOf }, id, earlier) => ({
    ...{ file, ...placeOf('id'), path: 'id', reason: `${earlier} has the id “${id}” as well` },
    remedy: 'give one of them another',
});
function report({ problems, warnings }, files, io) {
    io.stdout.write(tellAll(problems));
    io.stdout.write(tellAll(warnings.map((warning) => ({ ...warning, path: `warning: ${warning.path}` }))));
    const found = problems.length ? counted(problems.length, 'problem') : 'no problem';
    const warned = warnings.length ? `, ${counted(warnings.length, 'warning')}` : '';
    io.stderr.write(`${counted(files, 'file')} checked, ${found}${warned}.\n`);
}

export { check };
