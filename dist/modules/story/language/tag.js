/** `de_DE.UTF-8`, `de_DE@euro`: what POSIX puts behind a language. */
const encoding = /[.@].*$/;
const wellFormed = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;
/** A longer one is refused; the engine would take its time over it. */
const longest = 500;
/** `zh-cmn`, which is `cmn`; not `zh-min-nan`. https://www.rfc-editor.org/rfc/rfc5646#section-4.5 */
const extended = /^[a-z]{2,3}-([a-z]{3})(?=-|$)(?!-[a-z]{3}(-|$))/i;
/**
 * The canonical form of a BCP 47 language tag: `he` for `iw`, `zh` for `cmn`, `fa-AF` for `prs`, `pt-BR` for `pt-br`. What
 * systems other than the web write is read, too: `de-DE` of `de_DE`. Subtags that are none are cut off. What is no tag at
 * all stays as it is.
 */
function languageTag(written) {
    const tag = written.trim().replace(encoding, '');
    if (tag.length > longest || !wellFormed.test(tag))
        return written;
    const subtags = tag.replaceAll('_', '-').replace(extended, '$1').split('-');
    for (; subtags.length; subtags.pop()) {
        const known = localeOf(subtags.join('-'));
        if (known)
            return known.toString();
    }
    return written;
}
/**
 * Names of our languages that Safari leaves as they are, in the form that other engines give them.
 * https://unicode.org/reports/tr35/#LocaleId_Canonicalization
 */
const aliases = {
    arb: 'ar',
    chi: 'zh',
    cmn: 'zh',
    fre: 'fr',
    ger: 'de',
    per: 'fa',
    pes: 'fa',
    prs: 'fa-AF',
};
/** What the engine knows of a tag, if it is one. */
function localeOf(tag) {
    try {
        const locale = new Intl.Locale(tag);
        const [language, region] = aliases[locale.language]?.split('-') ?? [];
        if (!language)
            return locale;
        return new Intl.Locale(locale, { language, ...(region && !locale.region && { region }) });
    }
    catch {
        return undefined;
    }
}
/** What to tell of a language tag that was written in another way than on the web; undefined where there is nothing to tell. */
function respelling(written) {
    const read = languageTag(written);
    return read === written || localeOf(written) ? undefined : `“${written}” is read as “${read}”`;
}

export { languageTag, localeOf, respelling };
