import { c as counted } from './problem.js';

/** Writes the losses of a conversion to standard error, a line each. */
function reportLosses(losses, file, { stderr }) {
    for (const { path, reason } of losses)
        stderr.write(`${file} ${path}: ${reason}\n`);
    stderr.write(losses.length ? `${counted(losses.length, 'loss').replace('losss', 'losses')}.\n` : 'Nothing is lost.\n');
}

export { reportLosses as r };
