/** Tells every date that a story shows, as it is written, and what of it is shown; those that several things have again. */
function eachDate(story, tell) {
    const { timeline, published, updated, expires } = story;
    for (const when of [
        ...[published, updated, expires, dayBefore(story)],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
    ])
        if (when)
            tell(when, timeline.some(isAt(when)) ? when : withoutSeconds(when));
    for (const { when, end } of timeline) {
        if (when)
            tell(when, when);
        if (end)
            tell(end, end);
        if (end)
            tell(`${when}/${end}`, `${when}/${end}`);
    }
}
const isAt = (date) => ({ when, end }) => when === date || end === date || `${when}/${end}` === date;
/** Only events keep their seconds: those of `published` and other fields come from the clock of a newsroom's system. */
const withoutSeconds = (when) => when.replace(/(T..:..):../g, '$1');
/** The day of publication without its hour, where the story was updated on another. */
function dayBefore({ published, updated }) {
    const [day, hour] = published?.split('T') ?? [];
    return day && hour && updated && !updated.startsWith(day) ? day : undefined;
}

export { eachDate };
