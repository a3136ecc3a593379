/** What the elements say themselves, where the story says nothing. */
export const english = {
  overview: 'Story overview',
  keyPoints: 'Key points',
  timeline: 'Timeline',
  readSection: 'Read this section',
  inArticle: 'In the article',
  readArticle: 'Read the article',
  post: 'Post quoted in the story',
  statement: 'Quoted in the story',
  document: 'Document quoted in the story',
  pull: 'From the article',
  postBy: 'Post by',
  saidBy: 'According to',
  planned: 'Planned',
  noDate: 'no date given',
  today: 'Today',
  updated: 'Updated',
  correction: 'Correction',
  failed: 'This story cannot be shown.',
  retry: 'Try again',
  previous: 'Previous',
  next: 'Next',
};

/** The words that are ours and not the story's, in one language. */
export type Labels = typeof english;

const languages = new Map<string, Partial<Labels>>([['en', english]]);
const given = new Map<string, Partial<Labels>>();

const languageOf = (lang: string) => lang.split('-')[0]!.toLowerCase();

/** A label in the language of the story: as the page's author gave it, else ours, else in English. */
export const label = ({lang}: {lang: string}, name: keyof Labels): string =>
  (given.get(lang) ?? given.get(languageOf(lang)))?.[name] ??
  languages.get(languageOf(lang))?.[name] ??
  english[name];

/** Whether the labels of a language are at hand. */
export const isSpoken = ({lang}: {lang: string}) => languages.has(languageOf(lang));
