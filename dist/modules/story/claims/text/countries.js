const known = new Map();
/** Whether a word is the name of a country in its language, as Intl has it: a name wherever it stands. */
function isCountry({ lower }, { locale }) {
    const found = known.get(locale) ?? countriesIn(locale);
    if (known.size < 100)
        known.set(locale, found);
    return found.has(lower);
}
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
function countriesIn(locale) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}

export { isCountry };
