import { Refusal } from '../common/refusal.js';
import { datedByWriting } from '../common/losses.js';
import { readJsonLd } from '../json-ld/read.js';

/** The tag of a language that is not told. */
const undetermined = 'und';
/** The article that a page’s structured data tell of; its language is empty where they tell none. */
function structuredArticle(scripts, notes) {
    const data = scripts.flatMap(({ json }) => {
        try {
            return [JSON.parse(json)];
        }
        catch {
            notes.push('Some structured data of the page are not JSON and were left out.');
            return [];
        }
    });
    if (data.length === 0)
        return undefined;
    try {
        const { document, losses } = readJsonLd(data, { lang: undetermined });
        for (const { path, reason, code } of losses) {
            // Of all else, the page itself tells more.
            if (code === 'date-of-writing')
                continue;
            if (code !== undefined || /(?:^|\.)correction\b/.test(path))
                notes.push(`Of the page’s structured data, ${path}: ${reason}.`);
        }
        const lang = document.lang === undetermined ? '' : document.lang;
        return { ...document, lang, datedByWriting: datedByWriting(losses) };
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

export { structuredArticle };
