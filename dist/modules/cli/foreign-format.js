import { b as foreignFormats } from './formats.js';
import { U as UsageError } from './command.js';

/** The names that `--from` and `--to` take, for the usage text. */
const formatNames = foreignFormats.map(({ name }) => name).join('|');
/**
 * The format of that name.
 * @param option the option that gave the name, for the message
 * @throws {UsageError} where no format has it
 */
function formatNamed(name, option) {
    const format = foreignFormats.find((each) => each.name === name);
    if (!format)
        throw new UsageError(`${option} must be ${foreignFormats.map((each) => each.name).join(' or ')}`);
    return format;
}

export { formatNamed as a, formatNames as f };
