const fixed = /^(?:Z|[+-]\d\d:\d\d)$/;
/**
 * How far a zone was ahead of UTC at a time, as EDTF writes it: `Z`, `+02:00`. Undefined where its clocks were not set
 * to whole minutes, as before there were zones.
 */
function offsetAt(zone, [year, month, day, hour, minute]) {
    if (fixed.test(zone))
        return /^[+-]00:00$/.test(zone) ? 'Z' : zone;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute);
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    let offset = 0;
    // The offset depends on the time, and the time in UTC on the offset: asked twice, it is right but for the hour of a change.
    for (let round = 0; round < 2; round++) {
        const name = format.formatToParts(asUtc - offset * 60_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
        const [match, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
        if (match === undefined)
            return undefined;
        offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    }
    if (offset === 0)
        return 'Z';
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
    return `${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

export { offsetAt };
