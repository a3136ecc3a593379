import {counted} from '../../check/problem.js';
import type {Loss} from '../../formats/common/losses.js';
import type {Io} from '../command.js';

/** Writes the losses of a conversion to standard error, a line each. */
export function reportLosses(losses: readonly Loss[], file: string, {stderr}: Pick<Io, 'stderr'>): void {
  for (const {path, reason} of losses) stderr.write(`${file} ${path}: ${reason}\n`);
  stderr.write(
    losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n',
  );
}
