import { languageOf } from '../draft/guess-language.js';
import { languages } from '../../languages/all-languages.js';

const day = (when) => when.slice(0, 10);
/** Tells where the page contradicts itself, or says that it shows only a part of the article. */
async function tellContradictions({ told, meta, html, words, lang }, notes) {
    const published = told?.published ?? meta.published;
    const updated = told?.updated ?? meta.updated;
    if (told?.published && meta.published && day(told.published) !== day(meta.published))
        notes.push(`The page has another date of publication in its metadata, ${meta.published}, than in its structured data, ${told.published}.`);
    if (published && updated && day(updated) < day(published))
        notes.push(`The page says that it was updated on ${updated}, before it was published on ${published}.`);
    const guessed = words.length > 200 ? await languageOf(words) : undefined;
    const own = lang && new Intl.Locale(lang).language;
    // Of other languages the detector may know but a neighbour.
    if (guessed && (own === 'en' || own in languages) && own !== new Intl.Locale(guessed).language)
        notes.push(`The page says that its language is “${lang}”; its words look like “${guessed}”: write the right one as lang, or draft again with --lang ${guessed}.`);
    if (/"isAccessibleForFree"\s*:\s*(?:"?false"?|0)/i.test(html))
        notes.push('The page says that the whole article is not free to read: what was saved may be its beginning alone.');
}

export { tellContradictions };
