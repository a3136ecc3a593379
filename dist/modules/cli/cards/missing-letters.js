/** Scripts whose letters a package of fontsource.org has that is named after them. */
const scripts = [
    ...[
        'Arabic',
        'Armenian',
        'Bengali',
        'Devanagari',
        'Ethiopic',
        'Georgian',
        'Gujarati',
        'Gurmukhi',
        'Hebrew',
    ],
    ...[
        'Kannada',
        'Khmer',
        'Lao',
        'Malayalam',
        'Myanmar',
        'Oriya',
        'Runic',
        'Sinhala',
        'Tamil',
        'Telugu',
        'Thai',
    ],
];
/** How the fonts end that draw the characters of Chinese, Japanese or Korean as a language wants them. */
function endingOf(lang) {
    const { language, script, region } = new Intl.Locale(lang).maximize();
    const chinese = region === 'HK' ? 'hk' : script === 'Hant' ? 'tc' : 'sc';
    return { ja: 'jp', ko: 'kr', zh: chinese }[language];
}
/** Which letters the cards of a story lack, and what to do; `lang` is that of the story. */
function missingSentence(missing, lang) {
    const [shown, more] = [missing.slice(0, 5), missing.length - 5];
    const names = shown.map((character) => {
        const point = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `“${character}” (U+${point})`;
    });
    const packages = new Set(missing.map((character) => packageWith(character, lang)).filter(Boolean));
    const such = packages.size > 0 ? `, such as ${[...packages].join(', ')}` : '';
    return (`no font has ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}; ` +
        `add one that has with --fonts, or install its package${such}`);
}
/** A package of fontsource.org with a character; undefined where its script tells none. */
function packageWith(character, lang) {
    const ending = /\p{Script=Hangul}/u.test(character)
        ? 'kr'
        : /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character)
            ? 'jp'
            : /\p{Script=Han}/u.test(character)
                ? (endingOf(lang) ?? 'jp')
                : scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(character))?.toLowerCase();
    if (ending)
        return `@fontsource/noto-sans-${ending}`;
    return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)
        ? '@fontsource/noto-sans'
        : undefined;
}

export { endingOf, missingSentence };
