const hour = '(?<![\\p{L}\\d.,:])(?<hour>\\d{1,2})';
const end = '(?![\\p{L}\\d:]|[.,]\\d)';
const spoken = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const english = [
    `(?<![\\p{L}\\d.,:])(?<hour>\\d{1,2}|${spoken})(?:[:.](?<minute>\\d\\d))?(?:(?:[:.]\\d\\d)? ?(?:(?<am>a\\.?m)|(?<pm>p\\.?m))(?![\\p{L}\\d])\\.?| o'clock)`,
    // “Five in the morning” may be people.
    `(?<=(?:at|until|till|by|about|around|from|to|before|after|since|near) )(?<hour>\\d{1,2}|${spoken})(?:[:.](?<minute>\\d\\d))?(?<by> in the (?:morning|afternoon|evening)| at night)${end}`,
    `(?:(?<half>half past)|(?<past>(?:a )?quarter past)|(?<before>(?:a )?quarter to)) (?<hour>\\d{1,2}|${spoken})${end}`,
    `(?<![\\d.,])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:gmt|hours)${end})`,
    `(?<![\\p{L}\\d])(?:(?<noon>noon|midday)|(?<midnight>midnight))${end}`,
];
/** A number of hours, and what a language writes behind it in the first and in the second half of the day. */
const halves = {
    de: [' uhr(?: (?<minute>\\d\\d))?', ' (?:morgens|früh|vormittags)', ' (?:nachmittags|abends)'],
    fr: [' ?h(?:eures?)? ?(?<minute>\\d\\d)?', ' du matin', " (?:de l'après-midi|du soir)"],
    es: ['(?: ?h(?:oras)?)?', ' de la mañana', ' de la (?:tarde|noche)'],
    pt: [' ?h(?:oras?)? ?(?<minute>\\d\\d)?', ' da (?:manhã|madrugada)', ' da (?:tarde|noite)'],
    ru: ['(?: час\\p{L}*)?', ' утра', ' (?:дня|вечера)'],
};
const inSigns = '(?:(?<am>午前|上午|早上|凌晨|清晨)|(?<pm>午後|下午|晚上|傍晚))?(?<hour>\\d{1,2})[時时点點](?!間|间)(?:(?<half>半)|(?<minute>\\d{1,2})分)?';
const known = new Map();
function patternsOf({ code, unspaced }) {
    const found = known.get(code);
    if (found)
        return found;
    const own = halves[code];
    const sources = [
        ...(code === 'en' ? english : []),
        ...(unspaced ? [inSigns] : []),
        // What a half of the day is told by decides; a language may have no other word for the hour.
        ...(own
            ? [
                `${hour}(?:[:.](?<minute>\\d\\d))?${own[0].replace('minute', 'after')}(?:(?<am>${own[1]})|(?<pm>${own[2]})${/^ \??[uh]/.test(own[0]) ? '|' : ''})${end}`,
            ]
            : []),
        `${hour}:(?<minute>[0-5]\\d)${end}`,
    ];
    const patterns = sources.map((source) => new RegExp(source, 'gu'));
    if (known.size < 100)
        known.set(code, patterns);
    return patterns;
}
/** The times of day of a text, in order. */
function clockTimesIn(text, language) {
    if (!/\d|noon|midnight|midday|o'clock|past|quarter|in the|night/i.test(text))
        return [];
    const lower = text.toLowerCase();
    const found = [];
    for (const pattern of patternsOf(language)) {
        for (const { 0: written, index, groups = {} } of lower.matchAll(pattern)) {
            const last = index + written.length;
            if (found.some((each) => index < each.end && each.start < last))
                continue;
            const time = timeOf(groups, written);
            if (time)
                found.push({ ...time, text: text.slice(index, last), start: index, end: last });
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function timeOf(groups, written) {
    const { noon, midnight, am, pm, by, half, past, before } = groups;
    if (noon ?? midnight)
        return { minutes: noon ? 720 : 0, isEither: false };
    const told = groups.hour ?? '';
    const hours = /\d/.test(told) ? Number(told) : spoken.split('|').indexOf(told) + 1;
    const minute = half ? 30 : past ? 15 : before ? -15 : Number(groups.minute ?? groups.after ?? 0);
    if (hours > 24 || minute > 59)
        return undefined;
    const isFirst = !!am || by === ' in the morning';
    const isSecond = !!pm || (by !== undefined && !isFirst);
    if (!isFirst && !isSecond)
        return {
            minutes: (hours * 60 + minute + 1440) % 1440,
            isEither: hours > 0 && hours < 13 && !/^0/.test(written),
        };
    if (hours > 12)
        return { minutes: (hours * 60 + minute) % 1440, isEither: false };
    // “11 at night”, “1 at night”.
    const isLate = isSecond && !(by === ' at night' && (hours < 5 || hours === 12));
    return { minutes: ((hours % 12) * 60 + minute + (isLate ? 720 : 0) + 1440) % 1440, isEither: false };
}
/** Whether two times may be one. */
const isSameTime = (a, b) => a.isEither || b.isEither ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;

export { clockTimesIn, isSameTime };
