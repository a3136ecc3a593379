/** The end of a POSIX locale, as in `de_DE.UTF-8` and `de_DE@euro`. */
const encoding = /[.@].*$/;
const wellFormed = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;
/** A longer text is refused before an engine reads it, which takes long for a text of megabytes. */
const longest = 500;
/** A language with its macrolanguage before it: `zh-cmn` is `cmn`. https://www.rfc-editor.org/rfc/rfc5646#section-4.5 */
const extended = /^[a-z]{2,3}-([a-z]{3})(?=-|$)(?!-[a-z]{3}(-|$))/i;

/**
 * The canonical form of a BCP 47 language tag: `he` for `iw`, `zh` for `cmn`, `fa-AF` for `prs`, `pt-BR` for `pt-br`. POSIX
 * locales are read too: `de-DE` for `de_DE`. The end of a tag that is not well-formed is cut off; a text that is no tag at
 * all comes back as it is.
 */
export function languageTag(written: string): string {
  const tag = written.trim().replace(encoding, '');
  if (tag.length > longest || !wellFormed.test(tag)) return written;
  const subtags = tag.replaceAll('_', '-').replace(extended, '$1').split('-');
  for (; subtags.length; subtags.pop()) {
    const known = localeOf(subtags.join('-'));
    if (known) return known.toString();
  }
  return written;
}

/**
 * Names of our languages that Safari leaves as they are, in the form that other engines give them.
 * https://unicode.org/reports/tr35/#LocaleId_Canonicalization
 */
const aliases: Partial<Record<string, string>> = {
  arb: 'ar',
  chi: 'zh',
  cmn: 'zh',
  fre: 'fr',
  ger: 'de',
  per: 'fa',
  pes: 'fa',
  prs: 'fa-AF',
};

/** The `Intl.Locale` of a tag; undefined where the text is no tag. */
export function localeOf(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const [language, region] = aliases[locale.language]?.split('-') ?? [];
    if (!language) return locale;
    return new Intl.Locale(locale, {language, ...(region && !locale.region && {region})});
  } catch {
    return undefined;
  }
}

/** The sentence for an editor about a tag that is not written as on the web; undefined for one that is. */
export function respelling(written: string): string | undefined {
  const read = languageTag(written);
  return read === written || localeOf(written) ? undefined : `“${written}” is read as “${read}”`;
}
