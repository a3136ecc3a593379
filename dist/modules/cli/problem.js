import { q as quoted } from './problems.js';

/** A problem as people read it: `a.md:14:5 timeline[0].when: 2025-02-30: …`, then nearest match and remedy, indented. */
function tell({ file, line, column, path, reason, remedy, nearest }) {
    const where = nearest?.line ? ` (line ${nearest.line})` : '';
    const more = [nearest && `nearest${where}: ${quoted(nearest.text)}`, remedy].filter(Boolean);
    return [`${file}:${line}:${column} ${path ? `${path}: ` : ''}${reason}`, ...more].join('\n  ') + '\n';
}
/** A count with its noun, plural where it takes one: `1 file`, `2 files`. */
const counted = (count, thing) => `${count} ${thing}${count === 1 ? '' : 's'}`;

export { counted as c, tell as t };
