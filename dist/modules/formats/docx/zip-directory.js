const [endSign, entrySign] = [0x06054b50, 0x02014b50];
/** The directory of a ZIP archive; undefined where there is none that can be read. */
function zipDirectory(bytes) {
    if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    // A comment of at most 65,535 bytes may stand behind it.
    for (const last = Math.max(0, end - 65_535); end >= last && view.getUint32(end, true) !== endSign;)
        end--;
    if (end < 0 || view.getUint32(end, true) !== endSign)
        return undefined;
    const entries = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySign)
            return undefined;
        const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
        entries.push({
            name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
            method: view.getUint16(at + 10, true),
            packed: view.getUint32(at + 20, true),
            size: view.getUint32(at + 24, true),
            at: view.getUint32(at + 42, true),
        });
        at += 46 + name + extra + comment;
    }
    return entries;
}
/** The packed bytes of an entry. */
function packedBytes(bytes, { at, packed }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 30 > bytes.length)
        return new Uint8Array();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return bytes.subarray(start, start + packed);
}

export { packedBytes, zipDirectory };
