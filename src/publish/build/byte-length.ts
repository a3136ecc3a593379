/** What is taken of Node. */
interface Bytes {
  byteLength(text: string, encoding: 'utf8'): number;
}

const {Buffer: ofNode} = globalThis as {Buffer?: Bytes};

/** How many bytes a text takes in UTF-8; by Node’s own count, if there is one, in a tenth of the time. */
export const byteLength = (text: string): number =>
  ofNode ? ofNode.byteLength(text, 'utf8') : counted(text);

/** The same in a browser. Counted, since encoding a page takes many times as long. */
export function counted(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // The two halves of a pair take four bytes together; half a pair is written as U+FFFD.
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) index++;
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}
