import {foreignFormats} from '../../formats/formats.js';
import type {ForeignFormat} from '../../formats/formats.js';
import {UsageError} from '../command.js';

/** The names that `--from` and `--to` take, for the usage text. */
export const formatNames = foreignFormats.map(({name}) => name).join('|');

/**
 * The format of that name.
 * @param option the option that gave the name, for the message
 * @throws {UsageError} where no format has it
 */
export function formatNamed(name: string, option: string): ForeignFormat {
  const format = foreignFormats.find((each) => each.name === name);
  if (!format)
    throw new UsageError(`${option} must be ${foreignFormats.map((each) => each.name).join(' or ')}`);
  return format;
}
