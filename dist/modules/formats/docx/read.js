import { Refusal } from '../common/refusal.js';
import { refuseEntities } from '../common/own-entities.js';
import { zipDirectory, packedBytes } from './zip-directory.js';

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
/**
 * A document of Word as HTML.
 * @throws {Refusal} where it cannot be read, or unpacks to more than any article
 */
async function docxHtml(bytes) {
    await refuseBomb(bytes);
    const { default: mammoth } = await import('mammoth');
    try {
        // What a picture shows is in the document alone; its words say so.
        const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: 'picture of the document' }));
        const options = { styleMap: styles, convertImage, externalFileAccess: false };
        // The one that Node reads, and the one that browsers do.
        const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
        const { value } = await mammoth.convertToHtml(input, options);
        return `<div class="MsoDocument">${value}</div>`;
    }
    catch (error) {
        throw new Refusal('format', `it is a document of Word that cannot be read: ${error.message}`);
    }
}
/** Unpacks what a converter would, and stops where that is too much, whatever the archive says of itself. */
async function refuseBomb(bytes) {
    let left = mostBytes;
    for (const entry of zipDirectory(bytes) ?? []) {
        if (!/\.(?:xml|rels)$/i.test(entry.name))
            continue;
        const packed = packedBytes(bytes, entry);
        const text = new TextDecoder();
        let start = '';
        for await (const part of unpacked(packed, entry.method)) {
            left -= part.length;
            if (left < 0)
                throw new Refusal('too-long', 'it is a document of Word that unpacks to more than 30 MB; save the article alone');
            if (start.length < 10_000)
                start += text.decode(part, { stream: true });
        }
        refuseEntities(start);
    }
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
