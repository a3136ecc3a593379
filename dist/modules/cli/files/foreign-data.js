import { Failure } from '../command.js';
import { scriptsOf } from '../../formats/web-page/structured-data.js';
import { readJson, JsonFault, lineAndColumn } from '../../check/json-places.js';

/**
 * The data of a document of another format: of JSON what it holds, of a web page the structured data in its scripts, of
 * anything else its text.
 * @throws {Failure} where it is not what it is written in
 */
function readForeignData(text, file) {
    if (/^\s*</.test(text))
        return structuredData(text, file);
    return /^\s*[[{]/.test(text) ? parseJson(text, file, 0, text) : text;
}
/** @throws {Failure} where a page has none, or what is no JSON */
function structuredData(html, file) {
    const data = scriptsOf(html).map(({ json, start }) => parseJson(json, file, start, html));
    if (data.length > 0)
        return data;
    throw new Failure(`${file}: it is a web page without structured data; make an article of it with “draft”`);
}
function parseJson(json, file, offset, text) {
    try {
        return readJson(json).data;
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        const { line, column } = lineAndColumn(text, offset + error.offset);
        throw new Failure(`${file}:${line}:${column} not JSON: ${error.message}`);
    }
}

export { readForeignData };
