const shape = /(-?[\dX]{4,})(?:-([\dX]+))?(?:-([\dX]+))?(?:T(\d+):(\d+)(?::(\d+))?(?:Z|([+-]\d+)(?::(\d+))?))?/;
/**
 * Where a date lies in time: days from 1970-01-01T00:00Z to the first moment the date may mean, with a
 * fraction for a time of day, in the proleptic Gregorian calendar. A span lies at its start, or at its end
 * where no start is given; a season lies at its northern months. `when` is a text that `parseWhen` accepts:
 * it is measured, not checked.
 */
function position(when) {
    const [, year = '', month = '', day = '', hours = 0, minutes = 0, seconds = 0, zone = '', zoneMinutes = 0] = shape.exec(when) ?? [];
    const firstMonth = +month > 12 ? (+month - 20) * 3 : +month || 1;
    // Years are counted from March, so that the leap day is the last of its year:
    // howardhinnant.github.io/date_algorithms.html
    const y = +year.replaceAll('X', year < '0' ? '9' : '0') - +(firstMonth < 3);
    const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    const days = 365 * y + leapDays + Math.floor((153 * ((firstMonth + 9) % 12) + 2) / 5) + (+day || 1) - 719_469;
    const offset = zone && +zone * 60 + +(zone.charAt(0) + zoneMinutes);
    // One division of whole seconds: equal moments written in two zones are equal numbers.
    return (days * 86_400 + (+hours * 60 + +minutes - +offset) * 60 + +seconds) / 86_400;
}
/**
 * Where a date is over: days from 1970-01-01T00:00Z to the first moment after all that it may mean. `undefined` where
 * no end is given, or where it is more than a year wide.
 */
function endPosition(when) {
    const end = when.slice(when.indexOf('/') + 1);
    const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(end) ?? [];
    if (end.includes('T'))
        return position(end);
    if (day)
        return position(end) + 1;
    if (month && +month < 12)
        return position(`${year}-${String(+month + 1).padStart(2, '0')}`);
    return year ? position(`${year}-12-31`) + 1 : undefined;
}

export { endPosition, position };
