import {foreignFormats} from '../../formats/formats.js';
import type {ForeignFormat} from '../../formats/formats.js';
import type {Loss} from '../../formats/common/losses.js';
import {counted} from '../../check/problem.js';
import {UsageError} from '../command.js';
import type {Io} from '../command.js';

/** What `--from` and `--to` take. */
export const formatNames = foreignFormats.map(({name}) => name).join('|');

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

/** Tells what a conversion could not carry. */
export function reportLosses(losses: readonly Loss[], file: string, {stderr}: Pick<Io, 'stderr'>): void {
  for (const {path, reason} of losses) stderr.write(`${file} ${path}: ${reason}\n`);
  stderr.write(
    losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n',
  );
}
