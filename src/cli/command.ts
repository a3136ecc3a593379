import {parseArgs} from 'node:util';
import {nearestKey} from '../formats/common/did-you-mean.js';
import {Refusal} from '../formats/common/refusal.js';
import {StoryError} from '../story/story-error.js';

/** The streams of a command, and the signal that stops it; a test gives its own. */
export interface Io {
  stdout: {write(text: string): unknown};
  stderr: {write(text: string): unknown; isTTY?: boolean};
  /** Standard input, which `-` in place of a file name reads. */
  stdin: AsyncIterable<Uint8Array | string>;
  /** Aborts when the user interrupts. */
  signal: AbortSignal;
}

/** A command; `run` takes the arguments after its name and returns the exit code: 0 done, 1 something is wrong. */
export interface Command {
  /** How to call it, as `--help` shows it. */
  usage: string;
  run(args: string[], io: Io): Promise<number>;
}

/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
export class Failure extends Error {
  override name = 'Failure';
}

/** Something is wrong with a file: the message is its name, the place in it if there is one, and the reason. */
export class FileFailure extends Failure {
  readonly reason: string;
  /** Counted from 1. */
  readonly place: {line: number; column: number} | undefined;

  constructor(file: string, reason: string, place?: {line: number; column: number}) {
    super(`${file}:${place ? `${place.line}:${place.column}` : ''} ${reason}`);
    this.reason = reason;
    this.place = place;
  }
}

/**
 * The result of `act` for a file.
 * @throws {FileFailure} in place of a `Refusal`, with the name of the file before its reason
 */
export async function orFail<Result>(file: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof StoryError)) throw error;
    throw new FileFailure(file, error.message, error instanceof Refusal ? error.place : undefined);
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
  return {values, files: positionals};
}

function parsed<Own extends Options>(args: string[], options: Own) {
  const {tokens} = parseArgs({args, options, allowPositionals: true, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const {name, rawName} = token;
    const meant = rawName.startsWith('--') && nearestKey([...Object.keys(options), 'help'], name);
    throw new UsageError(
      meant ? `there is no option --${name}; did you mean --${meant}?` : `unknown option '${rawName}'`,
    );
  }
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  }
}
