import {parseArgs} from 'node:util';
import {nearestKey} from '../formats/common/did-you-mean.js';
import {Refusal} from '../formats/common/refusal.js';
import {StoryError} from '../story/story-error.js';

/** Where a command writes and what can stop it; a test gives its own. */
export interface Io {
  stdout: {write(text: string): unknown};
  stderr: {write(text: string): unknown; isTTY?: boolean};
  /** What `-` reads. */
  stdin: AsyncIterable<Uint8Array | string>;
  /** Aborts when the user interrupts. */
  signal: AbortSignal;
}

/** A command: its arguments, after its name, to an exit code: 0 done, 1 something is wrong, 2 wrongly called. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** How to call it, as `--help` shows it. */
  usage: string;
  run(args: string[], io: Io): Promise<number>;
}

/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
export class Failure extends Error {
  override name = 'Failure';
}

/**
 * What `act` gives for a file.
 * @throws {Failure} which names the file, where it is refused
 */
export async function orFail<Result>(file: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof StoryError)) throw error;
    const place = error instanceof Refusal && error.place;
    throw new Failure(`${file}:${place ? `${place.line}:${place.column}` : ''} ${error.message}`);
  }
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = Record<string, {type: 'string' | 'boolean'}>;
type Values<Own extends Options> = {
  [Name in keyof Own]?: Own[Name]['type'] extends 'string' ? string : boolean;
};

/**
 * The options and file names of a command line.
 * @throws {UsageError} where an option is unknown or lacks its value, or there are not `minFiles` to `maxFiles` files
 */
export function readArgs<Own extends Options>(
  args: string[],
  options: Own,
  {minFiles, maxFiles = Infinity}: {minFiles: number; maxFiles?: number},
): {values: Values<Own>; files: string[]} {
  const {values, positionals} = parsed(args, options);
  if (positionals.length < minFiles) throw new UsageError('no file is named');
  if (positionals.length > maxFiles)
    throw new UsageError(`one file at a time: “${positionals[maxFiles]}” is too many`);
  return {values: values, files: positionals};
}

function parsed<Own extends Options>(args: string[], options: Own) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    const [, written] = /^Unknown option '--([^']+)'/.exec(sentence) ?? [];
    const meant = written && nearestKey([...Object.keys(options), 'help'], written);
    if (meant) throw new UsageError(`there is no option --${written}; did you mean --${meant}?`);
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  }
}
