/** What the elements say themselves, where the story says nothing. `{}` stands for a name or a date. */
export const english = {
  overview: 'Story overview',
  keyPoints: 'Key points',
  timeline: 'Timeline',
  readSection: 'Read this section',
  closeSection: 'Close this section',
  inArticle: 'In the article',
  readArticle: 'Read the article',
  post: 'Post quoted in the story',
  statement: 'Quoted in the story',
  document: 'Document quoted in the story',
  pull: 'From the article',
  postBy: 'Post by {}',
  saidBy: 'According to {}',
  planned: 'Planned, {}',
  noDate: 'no date given',
  today: 'Today',
  by: 'By {}',
  updated: 'Updated {}',
  correction: 'Correction, {}',
  withheld: 'The publisher is holding this story back.',
  canceled: 'The publisher has withdrawn this story.',
  expired: 'This story is no longer current.',
  aiCreated: 'Created with AI',
  aiEdited: 'Edited with AI',
  colon: ': ',
  comma: ', ',
  failed: 'This story cannot be shown.',
  retry: 'Try again',
  previous: 'Previous',
  next: 'Next',
  position: '{} of {}',
  latest: 'Latest',
  showMore: 'Show {} more',
  showEarlier: 'Show {} earlier',
  show: 'Show',
  everything: 'Everything',
  goToDate: 'Go to a date',
  skip: 'Skip this part',
  quoteMark: '“',
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share',
};

/** The words that are ours and not the story's, in one language. */
export type Labels = typeof english;

/** Our labels, by the language tag of the stories that they were brought for. */
const brought = new Map<string, Partial<Labels>>();
let ours = (lang: string) => brought.get(lang);
/** Labels of a page's author, by the language tag that they were given for. */
const given = new Map<string, Partial<Labels>>();

const languageOf = (lang: string) => lang.split('-')[0]!.toLowerCase();

/** What the page's author gave for the language of a story: for all its regions, and above that for its own. */
export const givenLabels = ({lang}: {lang: string}): Partial<Labels> => ({
  ...given.get(languageOf(lang)),
  ...given.get(lang.toLowerCase()),
});

/** Our labels for stories of a tag, if they are at hand. */
const ourLabels = (lang: string) => ours(lang) ?? (languageOf(lang) === 'en' ? english : undefined);

/** A label in the language of a story, as the page's author gave it, else ours, if there is one. */
export const ownLabel = (story: {lang: string}, name: keyof Labels): string | undefined =>
  givenLabels(story)[name] ?? ourLabels(story.lang)?.[name];

/** The same, or in English. */
export const label = (story: {lang: string}, name: keyof Labels): string =>
  ownLabel(story, name) ?? english[name];

/** Whether our labels for a story are at hand. */
export const hasLabels = ({lang}: {lang: string}) => !!ourLabels(lang);

/** Brings our labels for all stories of a tag. */
export const addLabels = (lang: string, labels: Partial<Labels>) => void brought.set(lang, labels);

/** Has our labels for every tag found by `find`, where all languages are at hand. */
export const findLabels = (find: (lang: string) => Labels | undefined) => {
  ours = (lang) => find(lang) ?? brought.get(lang);
};

/** Keeps the labels of a page's author. */
export const giveLabels = (lang: string, labels: Partial<Labels>) =>
  void given.set((lang = lang.toLowerCase()), {...given.get(lang), ...labels});
