import './own-lit.js';

/** The version of the library; a check holds it equal to that of package.json. */
const version = '0.1.0';
let told = false;
/** Whether a tag may be defined. The first definition stays; if it is not of this version, the page's author is told once. */
function canDefine(tag) {
    const other = customElements.get(tag);
    if (other && other.version !== version && !told) {
        told = true;
        const owner = typeof other.version === 'string' ? `story-widgets ${other.version}` : 'another script';
        console.warn(`story-widgets ${version}: <${tag}> belongs to ${owner} already, which stays`);
    }
    // Lit's templates are HTML, which a document of XML (XHTML, SVG) cannot read; there the fallback stands.
    return !other && !/xml/.test(globalThis.document?.contentType);
}

export { canDefine, version };
