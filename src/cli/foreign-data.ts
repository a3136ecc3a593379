import {Failure} from './command.js';
import {JsonFault, lineAndColumn, readJson} from './json-places.js';

/**
 * The data of a document of another format: of JSON what it holds, of a sheet its text.
 * @throws {Failure} where it is not what it is written in
 */
export function readForeignData(text: string, file: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return readJson(text).data;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const {line, column} = lineAndColumn(text, error.offset);
    throw new Failure(`${file}:${line}:${column} not JSON: ${error.message}`);
  }
}
