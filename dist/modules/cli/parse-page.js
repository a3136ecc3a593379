/** The DOM of a whole page, by linkedom, which is loaded with the first page: most commands need none. */
async function parsePage(html) {
    const { parseHTML } = await import('linkedom');
    return parseHTML(html).document;
}

export { parsePage as p };
