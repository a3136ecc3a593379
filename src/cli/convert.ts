import {basename} from 'node:path';
import {toJsonLd} from '../formats/json-ld.js';
import type {Loss} from '../formats/loss.js';
import {ForeignFormatError, fromTimelineJs} from '../formats/timelinejs.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import {Failure, UsageError, readArgs} from './command.js';
import type {Command, Io} from './command.js';
import {JsonFault, lineAndColumn, readJson} from './json-places.js';
import {counted, tell} from './problem.js';
import {parseStoryFile, readStoryText} from './read-story.js';
import {readText} from './read-text.js';

/** Reads a document of another format; the story goes to standard output, what it could not carry to standard error. */
export const importStory: Command = {
  summary: 'make a story of a TimelineJS file, with a list of what is lost',
  usage: `story-widgets import --from timelinejs <file|-> --lang <language> [--headline <words>] [--id <id>] > story.json

  --lang <language>   such as en or pt-BR: TimelineJS does not say
  --headline <words>  where the title slide has none
  --id <id>           names the story; the file's name by default`,

  async run(args, io) {
    const string = {type: 'string'} as const;
    const options = {from: string, lang: string, headline: string, id: string};
    const {values, files} = readArgs(args, options, {least: 1, most: 1});
    if (values.from !== 'timelinejs') throw new UsageError('--from must be timelinejs');
    if (!values.lang) throw new UsageError('--lang is missing: the file does not tell its language');
    const [file] = files as [string];
    const id = values.id ?? (file === '-' ? 'timeline' : basename(file).replace(/\.[^.]*$/, ''));
    const text = await readText(file, io);
    const losses: Loss[] = [];
    try {
      const read = fromTimelineJs(readJson(text).data, {id, lang: values.lang, headline: values.headline});
      losses.push(...read.losses);
      // The check drops what a story cannot hold; that is lost as well.
      const warn = (message: string) =>
        message
          .split('\n')
          .slice(1)
          .forEach((line) => losses.push({field: 'story', reason: line.trim()}));
      const {dir: _, dates: __, ...story} = parseStory(read.document, {warn});
      io.stdout.write(`${JSON.stringify(story, null, 2)}\n`);
    } catch (error) {
      throw failureOf(error, file, text);
    }
    report(losses, file, io);
    return 0;
  },
};

function failureOf(error: unknown, file: string, text: string): unknown {
  if (error instanceof JsonFault) {
    const {line, column} = lineAndColumn(text, error.offset);
    return new Failure(`${file}:${line}:${column} not JSON: ${error.message}`);
  }
  if (error instanceof ForeignFormatError || error instanceof StoryError)
    return new Failure(`${file}: ${error.message}`);
  return error;
}

/** Writes a story in another format to standard output, and what that could not carry to standard error. */
export const exportStory: Command = {
  summary: 'write a story as schema.org JSON-LD, with a list of what is lost',
  usage: `story-widgets export --to json-ld <article.md|story.json> > story.jsonld`,

  async run(args, io) {
    const {values, files} = readArgs(args, {to: {type: 'string'}}, {least: 1, most: 1});
    if (values.to !== 'json-ld') throw new UsageError('--to must be json-ld');
    const [file] = files as [string];
    const {story, problems} = parseStoryFile(await readStoryText(file), file);
    for (const problem of problems) io.stderr.write(tell(problem));
    if (!story || problems.length) return 1;
    const {document, losses} = toJsonLd(story);
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    report(losses, file, io);
    return 0;
  },
};

function report(losses: readonly Loss[], file: string, {stderr}: Io) {
  for (const {field, reason} of losses) stderr.write(`${file} ${field}: ${reason}\n`);
  stderr.write(
    losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n',
  );
}
