import { stemOf } from '../text/words.js';

/** Units that Intl names in every language, by what they measure. */
const units = {
    time: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
    length: ['millimeter', 'centimeter', 'meter', 'kilometer', 'inch', 'foot', 'yard', 'mile'],
    mass: ['gram', 'kilogram', 'ounce', 'pound', 'stone'],
    area: ['acre', 'hectare'],
    volume: ['milliliter', 'liter', 'gallon'],
    data: ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
    temperature: ['degree'],
};
/** How much of the first of its dimension a unit is. */
const amounts = {
    ...{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 },
    ...{ decade: 315_576_000, millimeter: 0.001, centimeter: 0.01, meter: 1, kilometer: 1000, inch: 0.0254 },
    ...{ foot: 0.3048, yard: 0.9144, mile: 1609.344, gram: 1, kilogram: 1000, tonne: 1e6, ounce: 28.35 },
    ...{ pound: 453.6, stone: 6350, acre: 0.4047, hectare: 1, milliliter: 0.001, liter: 1 },
    ...{ byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
};
/** A number in a unit, in one that all of its dimension can be compared in. */
function amountOf({ unit }, value) {
    return Object.hasOwn(amounts, unit) ? value * amounts[unit] : undefined;
}
/** What Intl has no words for. */
const tonne = /^(?:tons?|tonnes?|tonnen|toneladas?|tonnellat[ae]|ton[ayę]?|тонн\p{L}*|тон|トン|吨|噸|طن|تن|טון|टन)(?!\p{L})/u;
/** Units that are no words of Intl, in all languages. */
const others = [
    [/^(?:kilos?|quilos?|chil[oi]|кіло|кило|كيلو|کیلو|קילו|किलो|公斤)(?!\p{L})/u, 'mass', 'kilogram'],
    [/^pounds? of(?!\p{L})/u, 'mass', 'pound'],
    [/^(?:barrels?|barri[sl]\p{L}*|barils?|barył\p{L}*|баррел\p{L}*)(?!\p{L})/u, 'volume', 'barrel'],
    [/^(?:decades?|jahrzehnt\p{L}*|décadas?|décennies?|decenni[o]?|dekad\p{L}*)(?!\p{L})/u, 'time', 'decade'],
    [/^(?:kilo|mega|giga)watts?(?!\p{L})/u, 'power'],
];
const permille = /^(?:‰|per (?:mille|thousand)|promille?|pour mille|por mil|per mille|промилле|проміле)/u;
const point = /^(?:percentage points?|percent points?|%-?\s?(?:punkt\p{L}*|points?|ポイント)|prozentpunkt\p{L}*|points? de pourcentage|puntos? porcentual(?:es)?|punt[oi] percentual[ei]|pontos? percentua(?:l|is)|punkt\p{L}* procentow\p{L}*|процентн\p{L}* пункт\p{L}*|відсотков\p{L}* пункт\p{L}*|yüzde puan\p{L}*|パーセントポイント|ポイント|个百分点|個百分點)/u;
const degree = /^(?:°|\p{L}+(?= (?:celsius|fahrenheit)))\s?(?:([cf])(?:elsius|ahrenheit)?(?!\p{L}))?/u;
const frost = /below (?:zero|freezing)|sub-?zero|of frost|unter null|frost|(?:au|en)[- ]dessous de z|bajo cero|sotto zero|negativ|poniżej zera|mroz|мороз|ниже нуля|нижче нуля|sıfırın altında|تحت الصفر|زیر صفر|מתחת לאפס|शून्य से नीचे/u;
const minus = /(?:^|[\s(“"])(?:-|(?:minus|moins|menos|meno|минус|мінус|eksi|マイナス|氷点下|零下|负|負|מינוס|ناقص|سالب|منفی|ऋण|माइनस)\s?)$|(?:マイナス|氷点下|零下|负|負)$/u;
const known = new Map();
/** Words and short forms for units in a language, and their stems; a word for two units tells neither. */
function unitWords(language) {
    const found = known.get(language.code);
    if (found)
        return found;
    const words = new Map();
    const twice = new Set();
    for (const dimension of Object.keys(units)) {
        for (const unit of units[dimension]) {
            for (const word of wordsFor(unit, language)) {
                // “in” and “m” are other words more often.
                if (word.length < 2 && !language.unspaced)
                    continue;
                if ((words.get(word)?.unit ?? unit) !== unit)
                    twice.add(word);
                words.set(word, { dimension, unit });
            }
        }
    }
    for (const word of twice)
        words.delete(word);
    if (known.size < 100)
        known.set(language.code, words);
    return words;
}
function* wordsFor(unit, language) {
    // Metres are meters in America.
    for (const locale of language.code === 'en' ? ['en', 'en-GB'] : [language.locale]) {
        for (const unitDisplay of ['long', 'short']) {
            const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
            for (const count of [1, 2, 3, 5, 11, 1.5]) {
                const part = format.formatToParts(count).find(({ type }) => type === 'unit');
                const word = part?.value.trim().toLowerCase().replace(/\.$/, '') ?? '';
                if (unitDisplay === 'long' || !language.small.has(word))
                    yield word;
                if (unitDisplay === 'long' && !word.includes(' '))
                    yield stemOf(word, language);
            }
        }
    }
}
/** What a number of a text is given in; undefined where the words behind it name no unit that is known. */
function measureOf({ start, end, units }, { text, language }) {
    const [gap] = /^[\s\u00A0-]*/.exec(text.slice(end));
    const from = end + gap.length;
    const after = text.slice(from, from + 40).toLowerCase();
    const isBelowZero = minus.test(text.slice(Math.max(0, start - 12), start).toLowerCase());
    const isFrost = frost.test(text.toLowerCase());
    const as = (dimension, unit, length) => ({
        ...{
            dimension,
            unit,
            text: `${isBelowZero ? '-' : ''}${text.slice(start, from + length)}`,
            isBelowZero,
            isFrost,
        },
    });
    const degrees = degree.exec(after);
    if (degrees)
        return as('temperature', degrees[1] ?? 'degree', degrees[0].length);
    for (const [pattern, unit] of [
        [permille, 'permille'],
        [point, 'point'],
    ]) {
        const share = pattern.exec(after);
        if (share)
            return as('share', unit, share[0].length);
    }
    for (const [pattern, dimension, unit] of others) {
        const word = pattern.exec(after);
        if (word)
            return as(dimension, unit ?? word[0].slice(0, 4), word[0].length);
    }
    const [unit] = units;
    if (unit === '%')
        return as('share', 'percent', /^(?:%|٪|[\p{L}\p{M}]*(?: cent)?)/u.exec(after)[0].length);
    if (unit && /^(?:[$€£¥₹₽]|coin)$/.test(unit)) {
        const sign = /(?:US|A|C|NZ|HK)?[$€£¥₹₽₺₴₪]\s?$/.exec(text.slice(0, start));
        const money = as('money', unit, /^(?:d'|de )?(?:us )?[\p{L}\p{M}€$£¥₹₽₺₴₪]*/u.exec(after)[0].length);
        return sign ? { ...money, text: text.slice(start - sign[0].length, end) } : money;
    }
    const tons = tonne.exec(after);
    if (tons)
        return as('mass', 'tonne', tons[0].length);
    const words = unitWords(language);
    if (language.unspaced) {
        const written = after.replace(/^[カヶケ箇]月/, 'か月').replace(/^[個箇]月/, '个月');
        for (let length = 8; length > 0; length--) {
            const found = words.get(written.slice(0, length));
            if (found && !written.slice(length).startsWith('/'))
                return as(found.dimension, found.unit, length);
        }
        return undefined;
    }
    const word = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
    const found = words.get(word) ?? words.get(stemOf(word, language));
    return found && after.charAt(word.length) !== '/'
        ? as(found.dimension, found.unit, word.length)
        : undefined;
}

export { amountOf, measureOf };
