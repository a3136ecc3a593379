/** What the elements say themselves, where the story says nothing. `{}` stands for a name or a date. */
const english = {
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
    postBy: 'Post by {}',
    saidBy: 'According to {}',
    planned: 'Planned, {}',
    noDate: 'no date given',
    today: 'Today',
    updated: 'Updated {}',
    correction: 'Correction, {}:',
    withheld: 'The publisher is holding this story back.',
    canceled: 'The publisher has withdrawn this story.',
    expired: 'This story is no longer current.',
    aiCreated: 'Created with AI',
    aiEdited: 'Edited with AI',
    failed: 'This story cannot be shown.',
    retry: 'Try again',
    previous: 'Previous',
    next: 'Next',
    skip: 'Skip this part',
    quoteMark: '“',
    copy: 'Copy',
    copied: 'Copied',
    share: 'Share',
};
/** By language, without region or script. */
const ours = new Map([['en', english]]);
/** By the tag that the page's author gave. */
const given = new Map();
const languageOf = (lang) => lang.split('-')[0].toLowerCase();
/** What the page's author gave for the language of a story: for all its regions, and above that for its own. */
const givenLabels = ({ lang }) => ({
    ...given.get(languageOf(lang)),
    ...given.get(lang.toLowerCase()),
});
/** A label in the language of a story: as the page's author gave it, else ours, else in English. */
const label = (story, name) => givenLabels(story)[name] ?? ours.get(languageOf(story.lang))?.[name] ?? english[name];
/** A label around what it speaks of, to render. */
function labelled(story, name, content) {
    const [before, after] = label(story, name).split('{}');
    return [before, content, after];
}
/** Whether our labels in the language of a story are at hand. */
const hasLabels = ({ lang }) => ours.has(languageOf(lang));
/** Brings our labels in a language. */
const addLabels = (lang, labels) => void ours.set(languageOf(lang), labels);
/** Keeps the labels of a page's author. */
const giveLabels = (lang, labels) => void given.set((lang = lang.toLowerCase()), { ...given.get(lang), ...labels });

export { addLabels, english, giveLabels, givenLabels, hasLabels, label, labelled };
