/** What the elements say themselves, where the story says nothing. */
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
    postBy: 'Post by',
    saidBy: 'According to',
    planned: 'Planned',
    noDate: 'no date given',
    updated: 'Updated',
    correction: 'Correction',
    failed: 'This story cannot be shown.',
    retry: 'Try again',
    previous: 'Previous',
    next: 'Next',
};
const languages = new Map([['en', english]]);
const given = new Map();
const languageOf = (lang) => lang.split('-')[0].toLowerCase();
/** A label in the language of the story: as the page's author gave it, else ours, else in English. */
const label = ({ lang }, name) => (given.get(lang) ?? given.get(languageOf(lang)))?.[name] ??
    languages.get(languageOf(lang))?.[name] ??
    english[name];

export { english, label };
