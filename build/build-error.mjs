import {relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** What went wrong and where, for someone who wants to mend it: no stack, no path outside the project. */
export function faultIn(error) {
  const {loc, frame, plugin, id, message = String(error)} = error;
  const words = stripVTControlCharacters(message)
    .replaceAll(`${process.cwd()}/`, '')
    .replace(/^Could not load \S+( \(imported by .*?\))?: /, '')
    .replace(`[plugin ${plugin}] `, '')
    .replace(/^\S+ \(\d+:\d+\): /, '')
    .replace(/^@rollup\/plugin-typescript (TS\d+)/, '$1');
  const file = relative(process.cwd(), loc?.file ?? id ?? '');
  // The message of an article that is wrong names file and line itself.
  const place = loc && file && !words.startsWith(file) ? `${file}:${loc.line}:${loc.column}: ` : '';
  return [place + words, frame && stripVTControlCharacters(frame).trimEnd()].filter(Boolean).join('\n');
}
