import { Refusal } from '../common/refusal.js';
import { refuseEntities } from '../common/own-entities.js';
import { escapeHtml } from '../html/escape.js';
import { replaceFiles } from './replace-files.js';
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
    const { hidingStyles, wordsOfComments, withoutHidden } = await import('./hidden-words.js');
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
