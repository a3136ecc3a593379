import { foreignFormats } from '../../formats/formats.js';
import { counted } from '../../check/problem.js';
import { UsageError } from '../command.js';

/** What `--from` and `--to` take. */
const formatNames = foreignFormats.map(({ name }) => name).join('|');
/**
 * The format of that name.
 * @param option the one that gave it
 * @throws {UsageError} where there is none
 */
function formatNamed(name, option) {
    const format = foreignFormats.find((each) => each.name === name);
    if (!format)
        throw new UsageError(`${option} must be ${foreignFormats.map((each) => each.name).join(' or ')}`);
    return format;
}
/** Tells what a conversion could not carry. */
function reportLosses(losses, file, { stderr }) {
    for (const { path, reason } of losses)
        stderr.write(`${file} ${path}: ${reason}\n`);
    stderr.write(losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n');
}

export { formatNamed, formatNames, reportLosses };
