import {lineAndColumn} from '../check/json-places.js';
import {Refusal} from '../formats/common/refusal.js';
import {kindOfText} from '../formats/detect.js';

/**
 * The text that the bytes of a file are: UTF-8, UTF-16, or what a web page declares. A byte order mark is taken away.
 * @throws {Refusal} where they are no text, or not in the encoding that they declare
 */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = Object.hasOwn(documents, start) ? documents[start] : undefined;
  if (kind) throw new Refusal('binary', `it is ${kind}; save its text as .txt, or as a web page`);
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw binary();
    if (encoding !== 'utf-8')
      throw new Refusal('encoding', `it is not ${encoding} text, as it says; save it as UTF-8`);
    throw notUtf8(bytes);
  }
  if (text.includes('\0')) throw binary();
  return text;
}

/** File formats that articles are often sent in, by the bytes that such files begin with. */
const documents: Record<string, string> = {
  '%PDF': 'a PDF',
  'PK\x03\x04': 'a document of a word processor, or an archive',
  '\xd0\xcf\x11\xe0': 'a document of a word processor',
  '{\\rt': 'a document of a word processor',
};

const binary = () => new Refusal('binary', 'it is no text but a binary file; save it as text');

function notUtf8(bytes: Uint8Array): Refusal {
  const text = new TextDecoder().decode(bytes);
  const {line} = lineAndColumn(text, text.indexOf('\uFFFD'));
  const declare =
    kindOfText(text) === 'html'
      ? ', or declare its own in its head, such as <meta charset="windows-1252">'
      : '';
  return new Refusal(
    'encoding',
    `line ${line} is not UTF-8 text; save the file with that encoding${declare}`,
  );
}

const declaration = /<meta[^<>]{1,200}?\bcharset=["']?([\w-]+)|^<\?xml[^<>]{1,200}?\bencoding=["']([\w-]+)/i;

/** How bytes write text: as a byte order mark says, as the zeros between Latin letters show, or as a web page declares. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
    return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  const [, inPage, inXml] = declaration.exec(start) ?? [];
  const declared = inPage ?? inXml;
  // A page that was saved anew as UTF-8 may still declare its old encoding.
  return declared && !isUtf8(bytes) ? declared : 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}
