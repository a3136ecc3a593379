import {Failure} from '../command.js';
import {scriptsOf} from '../../formats/web-page/structured-data.js';
import {JsonFault, lineAndColumn, readJson} from '../../check/json-places.js';

/**
 * The data of a document of another format: of JSON what it holds, of a web page the structured data in its scripts, of
 * anything else its text.
 * @throws {Failure} where it is not what it is written in
 */
export function readForeignData(text: string, file: string): unknown {
  if (/^\s*</.test(text)) return structuredData(text, file);
  return /^\s*[[{]/.test(text) ? parseJson(text, file, 0, text) : text;
}

/** @throws {Failure} where a page has none, or what is no JSON */
function structuredData(html: string, file: string): unknown[] {
  const data = scriptsOf(html).map(({json, start}) => parseJson(json, file, start, html));
  if (data.length > 0) return data;
  throw new Failure(`${file}: it is a web page without structured data; make an article of it with “draft”`);
}

function parseJson(json: string, file: string, offset: number, text: string): unknown {
  try {
    return readJson(json).data;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const {line, column} = lineAndColumn(text, offset + error.offset);
    throw new Failure(`${file}:${line}:${column} not JSON: ${error.message}`);
  }
}
