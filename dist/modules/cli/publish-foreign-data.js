import { k as kindOfText, c as readJson, J as JsonFault, l as lineAndColumn } from './read-text.js';
import { R as Refusal } from './command.js';
import { j as jsonLdScripts } from './json-ld-scripts.js';
import { a as formatLabels, f as formatOf } from './formats.js';

/**
 * The data of a document of another format: of JSON what it holds, of a web page the structured data in its scripts, of
 * anything else its text.
 * @throws {Refusal} where it is no JSON, or a page without such data
 */
function readForeignData(text) {
    const kind = kindOfText(text);
    if (kind === 'html')
        return structuredData(text);
    return kind === 'json' ? readPlaced(text, 0, text) : { data: text, at: () => 0 };
}
function structuredData(html) {
    const scripts = jsonLdScripts(html).map(({ json, start }) => readPlaced(json, start, html));
    if (scripts.length === 0)
        throw new Refusal('no-structured-data', 'it is a web page without structured data; make an article of it with “draft”');
    const at = (path) => {
        const [, index = 0, inner = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
        return scripts[Number(index)]?.at(inner) ?? 0;
    };
    return { data: scripts.map(({ data }) => data), at };
}
function readPlaced(json, start, text) {
    try {
        const { data, at } = readJson(json);
        return { data, at: (path) => start + at(path) };
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        throw new Refusal('not-json', `not JSON: ${error.message}`, lineAndColumn(text, start + error.offset));
    }
}

export { formatLabels, formatOf, readForeignData };
