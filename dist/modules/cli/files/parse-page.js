/** The DOM of a whole page, as linkedom makes it; loaded with the first page, since nothing else needs one. */
async function parsePage(html) {
    const { parseHTML } = await import('linkedom');
    return parseHTML(html).document;
}

export { parsePage };
