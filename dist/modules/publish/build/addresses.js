/** The file of a page of a story, and that of its oEmbed document, by the page’s name. */
const pageFile = (name) => `${name}.html`;
const oEmbedFile = (name) => (name === 'index' ? 'oembed.json' : `${name}.oembed.json`);
/** The addresses for a story's snippets. */
function addressesOf(folder, { json, script, standalone }, { base, shared: { elements, prerendered, loader, frameHost } }) {
    const at = (file) => base + file;
    const own = (file) => at(`${encodeURIComponent(folder)}/${encodeURIComponent(file)}`);
    const absolute = /^https?:/.test(base);
    const pinned = ({ file, integrity }, place = own) => ({
        href: place(file),
        ...(base && { integrity }),
    });
    return {
        ...{ elements: pinned(elements, at), prerendered: pinned(prerendered, at) },
        ...{ loader: pinned(loader, at), frameHost: pinned(frameHost, at) },
        ...{ json: pinned(json), script: pinned(script), standalone: pinned(standalone) },
        latest: own('story.json'),
        page: (name) => own(pageFile(name)),
        oEmbed: (name) => own(oEmbedFile(name)),
        file: own,
        ...{ source: absolute ? new URL(base).origin : "'self'", absolute },
    };
}

export { addressesOf, oEmbedFile, pageFile };
