import {JsonFault, lineAndColumn, readJson} from '../check/json-places.js';
import {Refusal} from '../formats/common/refusal.js';
import {kindOfText} from '../formats/detect.js';
import {jsonLdScripts} from '../formats/web-page/json-ld-scripts.js';

export {formatLabels, formatOf} from '../formats/formats.js';

/** The data of a document, and the offset of each of its values in the text. */
export interface ForeignData {
  data: unknown;
  at(path: string): number;
}

/**
 * The data of a document of another format: of JSON what it holds, of a web page the structured data in its scripts, of
 * anything else its text.
 * @throws {Refusal} where it is no JSON, or a page without such data
 */
export function readForeignData(text: string): ForeignData {
  const kind = kindOfText(text);
  if (kind === 'html') return structuredData(text);
  return kind === 'json' ? readPlaced(text, 0, text) : {data: text, at: () => 0};
}

function structuredData(html: string): ForeignData {
  const scripts = jsonLdScripts(html).map(({json, start}) => readPlaced(json, start, html));
  if (scripts.length === 0)
    throw new Refusal(
      'no-structured-data',
      'it is a web page without structured data; make an article of it with “draft”',
    );
  const at = (path: string) => {
    const [, index = 0, inner = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    return scripts[Number(index)]?.at(inner) ?? 0;
  };
  return {data: scripts.map(({data}) => data), at};
}

function readPlaced(json: string, start: number, text: string): ForeignData {
  try {
    const {data, at} = readJson(json);
    return {data, at: (path) => start + at(path)};
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new Refusal('not-json', `not JSON: ${error.message}`, lineAndColumn(text, start + error.offset));
  }
}
