import { wordingLocale } from '../../../story/dates/intl-date.js';

/** What Intl does not tell, from January on: months as they stand after “in”, and how else they are written. */
const further = {
    ar: '- - - ابريل/إبريل - يونيه يوليه اغسطس - اكتوبر - -',
    en: '- - - - - - - - sept - - -',
    fa: 'جنوری - - اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر',
    he: '- - מרס/מארס - - - - - - - - -',
    hi: '- फरवरी - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर',
    pl: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    uk: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
};
/** Locales whose readers share a language and call its months otherwise. */
const neighbours = {
    ar: ['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA'],
    de: ['de-AT'],
    pt: ['pt-PT'],
};
// Intl takes most of a millisecond for the names of a language's months, and a draft asks for them at each quote.
const known = new Map();
/**
 * The names of the months, long and short, alone and as they stand beside a day (Russian “ноябрь”, “ноября”), and the
 * long ones cut short with a full stop (“Sept.”), all in lower case.
 */
function monthNames(lang) {
    const names = known.get(lang) ?? namesIn(lang);
    if (known.size < 100)
        known.set(lang, names);
    return names;
}
function namesIn(lang) {
    const names = new Map();
    const [language = ''] = lang.toLowerCase().split('-');
    for (const locale of [wordingLocale(lang), ...(neighbours[language] ?? [])])
        addNames(names, locale);
    for (const [index, list] of (further[language]?.split(' ') ?? []).entries())
        for (const name of list.split('/'))
            if (name !== '-')
                names.set(name, index + 1);
    return names;
}
function addNames(names, locale) {
    for (const month of ['short', 'long']) {
        for (const day of [{}, { day: 'numeric' }]) {
            const format = new Intl.DateTimeFormat(locale, { month, ...day, timeZone: 'UTC', calendar: 'gregory' });
            const inOrder = [...Array(12).keys()].map((index) => nameOf(format, index));
            for (const [index, name] of inOrder.entries()) {
                if (!/\p{L}/u.test(name) || names.has(name))
                    continue;
                names.set(name, index + 1);
                // Persian joins the month to the year with a sign above its last letter, which many leave out.
                if (name.endsWith('ٔ'))
                    names.set(name.slice(0, -1), index + 1);
                for (let length = 3; month === 'long' && length < name.length; length++) {
                    const start = name.slice(0, length);
                    if (inOrder.filter((other) => other.startsWith(start)).length === 1)
                        names.set(`${start}.`, index + 1);
                }
            }
        }
    }
}
function nameOf(format, month) {
    const part = format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === 'month');
    return part?.value.toLowerCase().replace(/\.$/, '') ?? '';
}

export { monthNames };
