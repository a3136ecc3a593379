import { zipDirectory } from './zip-directory.js';

const endSign = 0x06054b50;
/**
 * An archive in which these files have other texts: they stand unpacked behind what was there, and its directory, written
 * anew, leads to them. Their checksum is left at zero, which no converter asks for.
 */
function replaceFiles(bytes, files) {
    if (files.size === 0)
        return bytes;
    const parts = [bytes];
    let at = bytes.length;
    const add = (part) => {
        parts.push(part);
        at += part.length;
    };
    const entries = (zipDirectory(bytes) ?? []).map((entry) => {
        const text = files.get(entry.name);
        if (text === undefined)
            return entry;
        const written = new TextEncoder().encode(text);
        const moved = { ...entry, method: 0, packed: written.length, size: written.length, at };
        add(header(moved, 30));
        add(written);
        return moved;
    });
    const start = at;
    for (const entry of entries)
        add(header(entry, 46));
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, endSign, true);
    for (const place of [8, 10])
        end.setUint16(place, entries.length, true);
    end.setUint32(12, at - start, true);
    end.setUint32(16, start, true);
    add(new Uint8Array(end.buffer));
    const whole = new Uint8Array(at);
    let place = 0;
    for (const part of parts) {
        whole.set(part, place);
        place += part.length;
    }
    return whole;
}
/** What stands before a file, in 30 bytes, or for it in the directory, in 46; then its name. */
function header({ name, method, packed, size, at }, length) {
    const named = new TextEncoder().encode(name);
    const view = new DataView(new ArrayBuffer(length + named.length));
    const isLocal = length === 30;
    view.setUint32(0, isLocal ? 0x04034b50 : 0x02014b50, true);
    // The directory tells first by which version it was written.
    const shift = isLocal ? 0 : 2;
    view.setUint16(4, 20, true);
    view.setUint16(4 + shift, 20, true);
    view.setUint16(6 + shift, 0x0800, true);
    view.setUint16(8 + shift, method, true);
    view.setUint32(18 + shift, packed, true);
    view.setUint32(22 + shift, size, true);
    view.setUint16(26 + shift, named.length, true);
    if (!isLocal)
        view.setUint32(42, at, true);
    const written = new Uint8Array(view.buffer);
    written.set(named, length);
    return written;
}

export { replaceFiles };
