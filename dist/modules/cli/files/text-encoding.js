const page = /<meta[^<>]{1,200}?\bcharset=["']?([\w-]+)|^<\?xml[^<>]{1,200}?\bencoding=["']([\w-]+)/i;
/** How bytes write text: as a byte order mark says, as the zeros between Latin letters show, or as a web page declares. */
function encodingOf(bytes) {
    const [first, second, third, fourth] = bytes;
    if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
        return 'utf-16be';
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
    const [, inPage, inXml] = page.exec(start) ?? [];
    const declared = inPage ?? inXml;
    // The page may have been saved anew, in UTF-8, with the old declaration in it.
    return declared && !isUtf8(bytes) ? declared : 'utf-8';
}
function isUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
    }
    catch {
        return false;
    }
}

export { encodingOf };
