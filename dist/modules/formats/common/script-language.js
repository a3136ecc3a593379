/** Letters that tell a language, or two that share a script. */
const scripts = [
    { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: 'ja' },
    { letters: /\p{Script=Han}/gu, lang: 'zh', unless: [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'] },
    { letters: /\p{Script=Hangul}/gu, lang: 'ko' },
    { letters: /\p{Script=Hebrew}/gu, lang: 'he' },
    { letters: /\p{Script=Devanagari}/gu, lang: 'hi' },
    { letters: /\p{Script=Thai}/gu, lang: 'th' },
    { letters: /\p{Script=Greek}/gu, lang: 'el' },
    { letters: /\p{Script=Arabic}/gu, lang: 'ar', unless: [/[پچژگ]/u, 'fa'] },
    { letters: /\p{Script=Cyrillic}/gu, lang: 'ru', unless: [/[іїєґ]/iu, 'uk'] },
];
/**
 * The language that the script of a text tells by itself; where several share one, as Arabic letters and Cyrillic are
 * shared, the likeliest. Undefined for Latin letters, and where no script has most of the letters.
 */
function scriptLanguage(text) {
    const words = text.slice(0, 20_000);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    const own = scripts.find((each) => (words.match(each.letters)?.length ?? 0) * 2 > letters);
    return own?.unless?.[0].test(words) ? own.unless[1] : own?.lang;
}

export { scriptLanguage };
