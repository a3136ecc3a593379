import {foreignFormats} from '../../formats/formats.js';
import type {ForeignFormat} from '../../formats/formats.js';
import type {Loss} from '../../formats/common/losses.js';
import {counted} from '../../check/problem.js';
import {Failure, UsageError} from '../command.js';
import type {Io} from '../command.js';

/** What `--from` and `--to` take. */
export const formatNames = foreignFormats.map(({name}) => name).join('|');
/** The formats as a sentence names them. */
export const formatLabels = foreignFormats.map(({label}) => label).join(', ');

/**
 * The format of that name.
 * @param option the one that gave it
 * @throws {UsageError} where there is none
 */
export function formatNamed(name: string, option: string): ForeignFormat {
  const format = foreignFormats.find((each) => each.name === name);
  if (!format)
    throw new UsageError(`${option} must be ${foreignFormats.map((each) => each.name).join(' or ')}`);
  return format;
}

/**
 * The format that data have the looks of.
 * @param remedy what to do where they have those of none
 * @throws {Failure} which tells that
 */
export function formatOf(data: unknown, file: string, remedy: string): ForeignFormat {
  const format = foreignFormats.find((each) => each.matches(data));
  if (format) return format;
  throw new Failure(`${file}: it is none of ${formatLabels}; ${remedy}`);
}

/** Tells what a conversion could not carry. */
export function reportLosses(losses: readonly Loss[], file: string, {stderr}: Pick<Io, 'stderr'>): void {
  for (const {field, reason} of losses) stderr.write(`${file} ${field}: ${reason}\n`);
  stderr.write(
    losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n',
  );
}
