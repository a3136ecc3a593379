/** ISO 15924 scripts that are written from right to left. */
const rtlScripts = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
]);

/** ISO 639 languages whose usual script is one of these. */
const rtlLanguages = new Set(
  'ar arc ary arz azb bal ckb dv fa glk he iw ks lrc mzn nqo pnb ps rhg sd sdh skr syr ug ur yi'.split(' '),
);

/**
 * The writing direction of a BCP 47 language tag: that of its script subtag, else of its language's usual
 * script.
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  // Subtags after a single letter are extensions: `arab` in `en-x-arab` and `latn` in `ar-u-nu-latn` name no script of the text.
  const [tag = ''] = lang.toLowerCase().split(/-[a-z\d](?:-|$)/);
  const [language = '', ...subtags] = tag.split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return (script ? rtlScripts.has(script) : rtlLanguages.has(language)) ? 'rtl' : 'ltr';
}
