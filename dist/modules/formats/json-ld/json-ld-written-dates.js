import { parseWhen } from '../../story/dates/when.js';

/** Whether EDTF writes the date as ISO 8601-1 does, which is what schema.org reads. */
function isExact(when) {
    const date = parseWhen(when);
    return ['year', 'month', 'day', 'time'].includes(date.kind) && /^\d{4}(?:-\d\d)*(?:T.*)?$/.test(when);
}
/** The date as a property, or a loss where schema.org cannot read it. */
function exactly(name, when, field, losses) {
    if (when === undefined)
        return {};
    if (isExact(when))
        return { [name]: when };
    losses.add(field, `${when} is no ISO 8601 date`);
    return {};
}

export { exactly, isExact };
