import { updateLanguage, updateWords, counted } from '../../languages/update-words.js';

function wordsFor(story, given) {
    const lang = updateLanguage(story.lang);
    return { ...updateWords[lang], ...given(story), lang };
}
/** What a button that shows these differences says, corrections first: what one of them corrects is no update besides. */
function showing(found, words) {
    const corrections = found.filter(({ of }) => of === 'corrections').length;
    const updates = found.filter(({ kind }) => kind !== 'corrected').length;
    const { lang } = words;
    const all = [
        ...(corrections ? [counted(words.corrections, corrections, lang)] : []),
        ...(updates ? [counted(words.updates, updates, lang)] : []),
    ];
    return words.showUpdates.replace('{}', new Intl.ListFormat([lang, 'en']).format(all));
}
/** The word that marks what became of an item; none for what is gone. A correction says itself that it is one. */
const markOf = ({ kind, of }, { isNew, isChanged, isCorrected }) => of === 'corrections'
    ? isNew
    : { new: isNew, changed: isChanged, corrected: isCorrected, removed: undefined }[kind];

export { markOf, showing, wordsFor };
