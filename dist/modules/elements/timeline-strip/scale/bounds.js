/** The end of an entry, in days from 1970-01-01. */
const endOf = ({ at, until = at }) => until;
const datedOf = ({ timeline }) => timeline.filter((event) => event.at !== undefined);
function marksBetween(dated, bounds) {
    const [from, to] = [bounds[0], bounds.at(-1)];
    return { dated, bounds, at: (day) => Math.round(((day - from) / (to - from)) * 1000) };
}
/** The scale that is drawn already, as in prerendered markup. */
function drawnScale(root, story) {
    const drawn = root.querySelector('[part=years]')?.dataset.days;
    return drawn === undefined ? undefined : marksBetween(datedOf(story), drawn.split(' ').map(Number));
}

export { datedOf, drawnScale, endOf, marksBetween };
