/** A JSON text that was read, and where each of its values stands. */
export interface JsonRead {
  data: unknown;
  /** The offset of a value, such as that of `timeline[2].when`; of the nearest value around it if it is absent. */
  at(path: string): number;
  /** Keys written twice in one object: the path, and the offset of the second. */
  twice: {path: string; offset: number}[];
}

/** The text is not JSON; `offset` is the first character that cannot stand where it does. */
export class JsonFault extends Error {
  override name = 'JsonFault';
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const token = /[ \t\r\n]*("(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{}:,]|)/uy;
const propertyName = 'a name in double quotation marks';
/** Levels of lists and objects: deeper ones would overflow the stack, and no story has as many. */
const deepest = 100;

/**
 * Reads JSON as `JSON.parse` does, and keeps the place of every value: `JSON.parse` tells none, and of an error not
 * always.
 * @throws {JsonFault} where the text is not JSON, or is nested too deep
 */
export function readJson(text: string): JsonRead {
  const places = new Map<string, number>();
  const twice: JsonRead['twice'] = [];
  let next = {text: '', offset: 0};
  const advance = () => {
    const {lastIndex} = token;
    const [all = '', word = ''] = token.exec(text) ?? [];
    next = {text: word, offset: lastIndex + all.length - word.length};
  };
  const wanted = (what: string, more = ''): never => {
    const found = text.slice(next.offset, next.offset + 20).split('\n')[0]!;
    throw new JsonFault(
      next.offset,
      `${what} should stand here, not ${found ? `“${found}”` : 'the end'}${more}`,
    );
  };
  const take = (sign: string) => (next.text === sign ? advance() : wanted(`“${sign}”`));
  const items = (end: string, item: (index: number) => void) => {
    advance();
    for (let index = 0; next.text !== end; index++) {
      if (index) take(',');
      if (next.text === end)
        wanted(end === ']' ? 'a value' : propertyName, '; or else the comma before it has to go');
      item(index);
    }
    advance();
  };
  const value = (path: string, depth: number): void => {
    places.set(path, next.offset);
    if (depth > deepest) throw new JsonFault(next.offset, `lists and objects deeper than ${deepest}`);
    if (next.text === '[') items(']', (index) => value(`${path}[${index}]`, depth + 1));
    else if (next.text === '{') {
      items('}', () => {
        const {text: key, offset} = next;
        if (!key.startsWith('"')) wanted(propertyName);
        advance();
        take(':');
        const inner = path ? `${path}.${nameOf(key, offset)}` : nameOf(key, offset);
        if (places.has(inner)) twice.push({path: inner, offset});
        value(inner, depth + 1);
      });
    } else if (/^["\d\-tfn]/.test(next.text)) {
      nameOf(next.text, next.offset);
      advance();
    } else wanted('a value');
  };
  token.lastIndex = 0;
  advance();
  value('', 0);
  if (next.offset < text.length) wanted('nothing more');
  return {data: JSON.parse(text), twice, at: (path) => nearestPlace(places, path)};
}

function nameOf(scalar: string, offset: number): string {
  try {
    return String(JSON.parse(scalar));
  } catch {
    throw new JsonFault(offset, `“${scalar.slice(0, 20)}” is not written as JSON wants it`);
  }
}

function nearestPlace(places: ReadonlyMap<string, number>, path: string): number {
  for (let part = path; part; part = part.replace(/(?:\.[^.[\]]*|\[\d*\]|^[^.[\]]+)$/, '')) {
    const offset = places.get(part);
    if (offset !== undefined) return offset;
    if (!/(?:\.[^.[\]]*|\[\d*\]|^[^.[\]]+)$/.test(part)) break;
  }
  return places.get('') ?? 0;
}

/** Line and column of an offset, counted from 1; `\r\n` ends one line. */
export function lineAndColumn(text: string, offset: number): {line: number; column: number} {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}
