/** Longer timelines wait for code of their own. */
const maxEvents = 100;
/** Whether a timeline has eras, or goes on: an entry on the day before `today`, in days since 1970, or later. */
const hasMarks = (timeline, today) => timeline.some(({ at, kind }) => kind || at > today - 1);
/** Whether a timeline needs code that others never download. */
const needsMore = (timeline, today) => timeline.length > maxEvents || hasMarks(timeline, today);

export { hasMarks, maxEvents, needsMore };
