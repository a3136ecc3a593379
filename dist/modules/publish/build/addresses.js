/** The addresses for a story's snippets. */
function addressesOf(folder, { json, script, standalone }, { base, shared: { elements, frameHost } }) {
    const at = (file) => base + file;
    const own = (file) => at(`${encodeURIComponent(folder)}/${file}`);
    const absolute = /^https?:/.test(base);
    const pinned = ({ file, integrity }, place = own) => ({
        href: place(file),
        ...(base && { integrity }),
    });
    return {
        ...{ elements: pinned(elements, at), frameHost: pinned(frameHost, at) },
        ...{ json: pinned(json), script: pinned(script), standalone: pinned(standalone) },
        ...{ latest: own('story.json'), frame: own('frame.html'), oEmbed: own('oembed.json') },
        ...{ source: absolute ? new URL(base).origin : "'self'", absolute },
    };
}

export { addressesOf };
