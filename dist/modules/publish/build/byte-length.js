const { Buffer: ofNode } = globalThis;
/** How many bytes a text takes in UTF-8; by Node’s own count, if there is one, in a tenth of the time. */
const byteLength = (text) => ofNode ? ofNode.byteLength(text, 'utf8') : counted(text);
/** The same in a browser. Counted, since encoding a page takes many times as long. */
function counted(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        // The two halves of a pair take four bytes together; half a pair is written as U+FFFD.
        const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
        if (isPair)
            index++;
        if (unit > 0x7f)
            bytes += unit > 0x7ff ? 2 : 1;
    }
    return bytes;
}

export { byteLength, counted };
