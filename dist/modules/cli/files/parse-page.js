/** The DOM of a page, as linkedom makes it; loaded with the first page, since nothing else needs one. */
async function parsePage(html) {
    const { parseHTML } = await import('linkedom');
    // It does not add what a page may leave out.
    const isWhole = /<html[\s>]/i.test(html.slice(0, 10_000));
    return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

export { parsePage };
