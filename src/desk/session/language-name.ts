/** The English name of a language, by its tag; empty where it is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(tag) ?? '';
  } catch {
    return '';
  }
}
