/** Longer timelines wait for code of their own. */
const maxEvents = 100;
/** As many entries need neither a scale nor a way in. */
const few = 5;
const distinct = (values) => new Set(values.filter((value) => value !== undefined)).size;
/** Whether a scale says more of it than its dates: of more than a few entries, on three days at least. */
const hasScale = (timeline) => timeline.length > few && distinct(timeline.map(({ at }) => at)) > 2;
/** Whether the reader can choose among its groups. */
const hasFilter = (timeline) => {
    const groups = distinct(timeline.map(({ group }) => group));
    return timeline.length > 12 && groups > 1 && groups < 7;
};
/** Whether it is only whole with that code: where it is long, or has eras to name. */
const isLarge = (timeline) => timeline.length > maxEvents || timeline.some(({ kind }) => kind);
/**
 * Whether a timeline needs code that others never download even as a list: where it is long, has groups to choose from, or goes
 * on: with an entry on the day before `today`, in days since 1970, or later.
 */
const listNeedsMore = (timeline, today) => timeline.length > maxEvents || hasFilter(timeline) || timeline.some(({ at }) => at > today - 1);

export { hasFilter, hasScale, isLarge, listNeedsMore, maxEvents };
