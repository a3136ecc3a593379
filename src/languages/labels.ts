import type {embedLabels} from './embed-labels.js';
import {stripLabels} from './strip-labels.js';
import type {UpdateWords} from './update-words.js';

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
  by: 'By {}',
  updated: 'Updated {}',
  correction: 'Correction, {}',
  withheld: 'The publisher is holding this story back.',
  canceled: 'The publisher has withdrawn this story.',
  expired: 'This story is no longer current.',
  aiCreated: 'Created with AI',
  aiEdited: 'Edited with AI',
  reviewedBy: 'Reviewed by {}',
  colon: ': ',
  comma: ', ',
  failed: 'This story cannot be shown.',
  retry: 'Try again',
  previous: 'Previous',
  next: 'Next',
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
  ...stripLabels,
};

/** All labels of the elements in one language: in English, those of what can be played are with their script. */
export type Labels = typeof english & typeof embedLabels;

/** What a page's author can give: those, and the words for later editions, which are in a script of their own. */
export type GivenLabels = Partial<Labels & UpdateWords>;

/** The library's own labels, by the language tag of the stories that they were fetched for. */
const brought = new Map<string, Partial<Labels>>();
let ours = (lang: string) => brought.get(lang);
/** Labels that the page's author registered, by the language tag that they were given for. */
const given = new Map<string, GivenLabels>();

const languageOf = (lang: string) => lang.split('-')[0]!.toLowerCase();

/** The author's labels for a story: those of its language, overridden by those of its region. */
export const givenLabels = ({lang}: {lang: string}): GivenLabels => ({
  ...given.get(languageOf(lang)),
  ...given.get(lang.toLowerCase()),
});

/** The library's labels for a language tag, if they are loaded. */
const ourLabels = (lang: string): Partial<Labels> | undefined =>
  ours(lang) ?? (languageOf(lang) === 'en' ? english : undefined);

/** A label in the language of a story: the page author's, else the library's; undefined where neither has it. */
export const ownLabel = (story: {lang: string}, name: keyof Labels): string | undefined =>
  givenLabels(story)[name] ?? ourLabels(story.lang)?.[name];

/** `ownLabel`, for scripts that are apart from the labels. */
export type OwnLabel = (story: {lang: string}, name: keyof Labels) => string | undefined;

/** As `ownLabel`, in English where the story's language has no such label. */
export const label = (story: {lang: string}, name: keyof typeof english): string =>
  ownLabel(story, name) ?? english[name];

/** Whether the library's labels for a story are loaded. */
export const hasLabels = ({lang}: {lang: string}) => !!ourLabels(lang);

/** Adds the library's labels for all stories with a language tag. */
export const addLabels = (lang: string, labels: Partial<Labels>) => void brought.set(lang, labels);

/** Looks labels up with `find`, for builds and servers that have all languages loaded. */
export const findLabels = (find: (lang: string) => Labels | undefined) => {
  ours = (lang) => find(lang) ?? brought.get(lang);
};

/** Keeps the labels that a page's author registered. */
export const giveLabels = (lang: string, labels: GivenLabels) =>
  void given.set((lang = lang.toLowerCase()), {...given.get(lang), ...labels});
