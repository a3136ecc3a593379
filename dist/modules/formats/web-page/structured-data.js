import { Refusal } from '../common/refusal.js';
import { readJsonLd } from '../json-ld/read.js';

const script = /<script\b[^<>]{0,300}?\btype\s{0,9}=\s{0,9}["']?application\/ld\+json\b[^<>]{0,300}>/gi;
const scriptEnd = /<\/script/gi;
/** The scripts of a page that hold JSON-LD, and where each begins. */
function scriptsOf(html) {
    return [...html.matchAll(script)].flatMap(({ 0: tag, index }) => {
        const start = index + tag.length;
        scriptEnd.lastIndex = start;
        const json = html.slice(start, scriptEnd.exec(html)?.index);
        return json.trim() ? [{ json, start }] : [];
    });
}
/** The tag of a language that is not told. */
const undetermined = 'und';
/** The article that a page’s structured data tell of; its language is empty where they tell none. */
function structuredArticle(html, notes) {
    const data = scriptsOf(html).flatMap(({ json }) => {
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
        for (const { path, reason } of losses) {
            // Of all else, the page itself tells more.
            if (/correction|no such date/.test(`${path} ${reason}`))
                notes.push(`Of the page’s structured data, ${path}: ${reason}.`);
        }
        return { ...document, lang: document.lang === undetermined ? '' : document.lang };
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

export { scriptsOf, structuredArticle };
