import { stripLabels } from './strip-labels.js';

/** What the elements say themselves, where the story says nothing. `{}` stands for a name or a date. */
const english = {
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
/** The library's own labels, by the language tag of the stories that they were fetched for. */
const brought = new Map();
let ours = (lang) => brought.get(lang);
/** Labels that the page's author registered, by the language tag that they were given for. */
const given = new Map();
const languageOf = (lang) => lang.split('-')[0].toLowerCase();
/** The author's labels for a story: those of its language, overridden by those of its region. */
const givenLabels = ({ lang }) => ({
    ...given.get(languageOf(lang)),
    ...given.get(lang.toLowerCase()),
});
/** The library's labels for a language tag, if they are loaded. */
const ourLabels = (lang) => ours(lang) ?? (languageOf(lang) === 'en' ? english : undefined);
/** A label in the language of a story: the page author's, else the library's; undefined where neither has it. */
const ownLabel = (story, name) => givenLabels(story)[name] ?? ourLabels(story.lang)?.[name];
/** As `ownLabel`, in English where the story's language has no such label. */
const label = (story, name) => ownLabel(story, name) ?? english[name];
/** Whether the library's labels for a story are loaded. */
const hasLabels = ({ lang }) => !!ourLabels(lang);
/** Adds the library's labels for all stories with a language tag. */
const addLabels = (lang, labels) => void brought.set(lang, labels);
/** Looks labels up with `find`, for builds and servers that have all languages loaded. */
const findLabels = (find) => {
    ours = (lang) => find(lang) ?? brought.get(lang);
};
/** Keeps the labels that a page's author registered. */
const giveLabels = (lang, labels) => void given.set((lang = lang.toLowerCase()), { ...given.get(lang), ...labels });

export { addLabels, english, findLabels, giveLabels, givenLabels, hasLabels, label, ownLabel };
