import { R as Refusal } from './command.js';
import { r as refuseEntities } from './own-entities.js';
import { e as escapeHtml } from './escape.js';
import { z as zipDirectory, p as packedBytes } from './draft.js';

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

/** Unpacked, no article takes more; pictures are not unpacked. */
const mostBytes = 30_000_000;
/** How styles of Word become HTML, besides headings, lists and links. */
const styles = [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
    "p[style-name='Intense Quote'] => blockquote > p:fresh",
    "p[style-name='Block Text'] => blockquote > p:fresh",
    'strike => s',
];
/** What of a document is read besides by the converter, which leaves comments out and takes hidden words for shown ones. */
const parts = /^word\/(?:document|footnotes|endnotes|comments|styles)\.xml$/;
/**
 * A document of Word as HTML. Comments and what is hidden stand behind the text, each as the clipboard of Word has it.
 * @throws {Refusal} where it cannot be read, or unpacks to more than any article
 */
async function docxHtml(bytes) {
    const texts = await unpackedParts(bytes);
    const { files, behind } = await withoutUnseen(texts);
    const shown = replaceFiles(bytes, files);
    const { default: mammoth } = await import('mammoth');
    try {
        // What a picture shows is in the document alone; its words say so.
        const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: 'picture of the document' }));
        const options = { styleMap: styles, convertImage, externalFileAccess: false };
        // The one that Node reads, and the one that browsers do.
        const input = { buffer: shown, arrayBuffer: shown.slice().buffer };
        const { value } = await mammoth.convertToHtml(input, options);
        return `<div class="MsoDocument">${value}${behind}</div>`;
    }
    catch (error) {
        throw new Refusal('format', `it is a document of Word that cannot be read: ${error.message}`);
    }
}
/** The files of a document without what it hides, and its comments and that as HTML. */
async function withoutUnseen(texts) {
    const { hidingStyles, wordsOfComments, withoutHidden } = await import('./formats-docx-hidden-words.js');
    const hides = hidingStyles(texts.get('word/styles.xml') ?? '');
    const files = new Map();
    let behind = wordsOfComments(texts.get('word/comments.xml') ?? '')
        .map((words) => `<div style="mso-element:comment">${escapeHtml(words)}</div>`)
        .join('');
    for (const name of ['document', 'footnotes', 'endnotes'].map((each) => `word/${each}.xml`)) {
        const { xml, hidden, struck } = withoutHidden(texts.get(name) ?? '', hides);
        if (hidden.length > 0)
            files.set(name, xml);
        behind += hidden.map((words) => `<div style="mso-hide:all">${escapeHtml(words)}</div>`).join('');
        if (struck.length > 0)
            behind += `<p><del>${escapeHtml(struck.join(' '))}</del></p>`;
    }
    return { files, behind };
}
/** Unpacks what a converter would, and stops where that is too much, whatever the archive says of itself. */
async function unpackedParts(bytes) {
    let left = mostBytes;
    const texts = new Map();
    for (const entry of zipDirectory(bytes) ?? []) {
        if (!/\.(?:xml|rels)$/i.test(entry.name))
            continue;
        const packed = packedBytes(bytes, entry);
        const text = new TextDecoder();
        const most = parts.test(entry.name) ? mostBytes : 10_000;
        let start = '';
        for await (const part of unpacked(packed, entry.method)) {
            left -= part.length;
            if (left < 0)
                throw new Refusal('too-long', 'it is a document of Word that unpacks to more than 30 MB; save the article alone');
            if (start.length < most)
                start += text.decode(part, { stream: true });
        }
        refuseEntities(start.slice(0, 10_000));
        if (parts.test(entry.name))
            texts.set(entry.name, start);
    }
    return texts;
}
async function* unpacked(packed, method) {
    if (method !== 8) {
        yield packed;
        return;
    }
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    try {
        // No `for await`, which streams of WebKit do not have.
        const reader = stream.getReader();
        for (let read = await reader.read(); !read.done; read = await reader.read())
            yield read.value;
    }
    catch {
        throw new Refusal('format', 'it is a document of Word whose archive is damaged; save it anew');
    }
}

export { docxHtml };
