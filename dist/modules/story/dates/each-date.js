/**
 * Tells every date that a story shows, as it is written, and what of it is shown; those that several things have again. Stops
 * where it is told that this is enough.
 */
function eachDate(story, tell) {
    const { timeline, published, updated, expires } = story;
    let ofEvents;
    for (const when of [
        ...[published, updated, expires, dayBefore(story)],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
    ]) {
        const shown = when && withoutSeconds(when);
        if (!shown)
            continue;
        const isCut = shown !== when && !(ofEvents ??= datesOf(timeline)).has(when);
        if (tell(when, isCut ? shown : when))
            return;
    }
    for (const { when, end } of timeline) {
        if (when && tell(when, when))
            return;
        if (end)
            tell(end, end);
        if (end)
            tell(`${when}/${end}`, `${when}/${end}`);
    }
}
/** Collected where some other date has seconds: of thousands of events it takes as long as all else here. */
const datesOf = (timeline) => new Set(timeline.flatMap(({ when, end }) => (end ? [when, end, `${when}/${end}`] : [when])));
/** Only events keep their seconds: those of `published` and other fields come from the clock of a newsroom's system. */
const withoutSeconds = (when) => when.replace(/(T..:..):../g, '$1');
/** The day of publication without its hour, where the story was updated on another. */
function dayBefore({ published, updated }) {
    const [day, hour] = published?.split('T') ?? [];
    return day && hour && updated && !updated.startsWith(day) ? day : undefined;
}

export { eachDate };
