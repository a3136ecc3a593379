import {readArgs} from './command.js';
import type {Command, Io} from './command.js';
import {readAgainst} from './files/read-against.js';
import type {Against} from './files/read-against.js';
import {lostPassages} from '../check/drift.js';
import {filesIn} from './files/named-files.js';
import {counted, tell} from '../check/problem.js';
import type {Problem} from '../check/problem.js';
import {readStoryFile} from './files/read-story-file.js';
import type {StoryFile} from '../check/check-text.js';

/**
 * Checks articles and stories, or holds a story against an article that may have changed. Problems go to standard
 * output, one block of lines each, or as one JSON object:
 * `{version, files, problems: [{file, line, column, field, reason, remedy?, nearest?: {line, text}}], warnings}`; the line of a
 * nearest match is 0 where it is not known. What a story may do without is a warning, and no error; so is each comment that a draft left.
 */
export const check: Command = {
  summary: 'check articles (.md) and stories (.json), or a story against its article',
  usage: `story-widgets check <files or folders…> [--json]
story-widgets check <story.json> --against <article.md|.txt|page.html> [--json]

Checks schema, dates, links, ids and passages. With --against, names the items whose passages are gone, changed or
moved, and only those. Comments that “draft” left are warnings, with which check still exits 0.

  --against <file>  the article as it is now
  --json            for machines: {version, files, problems, warnings}`,

  async run(args, io) {
    const options = {against: {type: 'string'}, json: {type: 'boolean'}} as const;
    const {values, files: named} = readArgs(args, options, {minFiles: 1});
    const files = filesIn(named);
    const problems: Problem[] = [];
    const warnings: Problem[] = [];
    const ids = new Map<string, string>();
    for (const file of files) {
      io.signal.throwIfAborted();
      const read = await readStoryFile(file);
      problems.push(...read.problems);
      warnings.push(...read.warnings);
      if (values.against !== undefined) problems.push(...(await drifted(read, values.against, io)));
      if (!read.story) continue;
      // An article and the story made of it have the same id, as they should.
      const kind = file.endsWith('.json') ? 'story' : 'article';
      const earlier = ids.get(`${kind} ${read.story.id}`);
      if (earlier) problems.push(sameId(read, read.story.id, earlier));
      else ids.set(`${kind} ${read.story.id}`, file);
    }
    if (values.json) {
      const found = {problems: problems.map(toJson), warnings: warnings.map(toJson)};
      io.stdout.write(`${JSON.stringify({version: 1, files: files.length, ...found})}\n`);
    } else report({problems, warnings}, files.length, io);
    return problems.length ? 1 : 0;
  },
};

/** As programs have read it since version 1. */
const toJson = ({file, line, column, path, reason, remedy, nearest}: Problem) => ({
  ...{file, line, column, field: path, reason, remedy, nearest},
});

async function drifted(read: StoryFile, against: string, io: Io): Promise<Problem[]> {
  if (!read.story) return [];
  const known = new Set(read.problems.map(({path}) => path));
  const {article, text}: Against = await readAgainst(against, read.story.lang, io);
  return lostPassages(read.story, article).flatMap(({path, id, reason, remedy, nearest}) => {
    const place = `${path}.passage`;
    if (known.has(place)) return [];
    const near = nearest && {nearest: {line: lineOf(nearest, text), text: nearest}};
    return [{file: read.file, ...read.placeOf(place), path: `${path} “${id}”`, reason, remedy, ...near}];
  });
}

/** The line of the article file in which words begin, 0 if markup stands among them. */
function lineOf(words: string, text: string): number {
  const at = text.indexOf(words.slice(0, 60));
  return at === -1 ? 0 : text.slice(0, at).split(/\r\n|[\r\n]/).length;
}

const sameId = ({file, placeOf}: StoryFile, id: string, earlier: string): Problem => ({
  ...{file, ...placeOf('id'), path: 'id', reason: `${earlier} has the id “${id}” as well`},
  remedy: 'give one of them another',
});

function report({problems, warnings}: Record<'problems' | 'warnings', Problem[]>, files: number, io: Io) {
  for (const problem of problems) io.stdout.write(tell(problem));
  for (const warning of warnings) io.stdout.write(tell({...warning, path: `warning: ${warning.path}`}));
  const found = problems.length ? counted(problems.length, 'problem') : 'no problem';
  const warned = warnings.length ? `, ${counted(warnings.length, 'warning')}` : '';
  io.stderr.write(`${counted(files, 'file')} checked, ${found}${warned}.\n`);
}
