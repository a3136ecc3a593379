/** The end of an entry, in days from 1970-01-01. */
const endOf = ({ at, until = at }) => until;
const datedOf = (timeline) => timeline.filter((event) => event.at !== undefined);
function marksBetween(dated, bounds) {
    const [from, to] = [bounds[0], bounds.at(-1)];
    const at = (day) => Math.round(((day - from) / (to - from)) * 1000);
    return { dated, bounds, at };
}

export { datedOf, endOf, marksBetween };
