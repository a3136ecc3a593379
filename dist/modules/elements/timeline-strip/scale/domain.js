import { datedOf, endOf, marksBetween } from './bounds.js';
import { cellsOf } from './cells.js';

/** None where there are no two moments. */
function scaleOf(story) {
    const dated = datedOf(story.timeline);
    const first = dated[0]?.at;
    const last = dated.reduce((latest, event) => Math.max(latest, endOf(event)), -Infinity);
    if (first === undefined || last <= first)
        return undefined;
    const cells = cellsOf(first, last, story.lang);
    return { ...marksBetween(dated, [...cells.map(({ from }) => from), cells.at(-1).to]), cells };
}

export { scaleOf };
