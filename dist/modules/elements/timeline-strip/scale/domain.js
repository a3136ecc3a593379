import { cellsOf } from './cells.js';

/** The end of an entry, in days from 1970-01-01. */
const endOf = ({ at, until = at }) => until;
/** None where there are no two moments. */
function scaleOf({ timeline, lang }) {
    const dated = timeline.filter((event) => event.at !== undefined);
    const first = dated[0]?.at;
    const last = dated.reduce((latest, event) => Math.max(latest, endOf(event)), -Infinity);
    if (first === undefined || last <= first)
        return undefined;
    const cells = cellsOf(first, last, lang);
    const [from, to] = [cells[0].from, cells.at(-1).to];
    return { dated, cells, at: (day) => Math.round(((day - from) / (to - from)) * 1000) };
}

export { endOf, scaleOf };
