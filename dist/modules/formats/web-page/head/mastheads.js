const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
/** What stands above all pages of a site, which no article of it does. */
const above = 'header, [role="banner"], .site-header, .masthead';
const ofArticle = 'article, main, [role="main"]';
/** The first page of a site, where the name of the site leads. */
const front = /^(?:https?:\/\/[^/]+\/?|\.?\/|\/?index\.html?)$/i;
/** Shorter ones are labels. */
const shortest = 50;
/** Finds the headings that may be no headline, but the name of the site. */
function mastheadsOf(page) {
    const [sure, perhaps] = [[], []];
    let below;
    let isText = false;
    for (const element of page.querySelectorAll('h1, h2, h3, .site-title, p')) {
        const isParagraph = element.localName === 'p' && !element.classList.contains('site-title');
        // Of a long text the first paragraph tells.
        if (isParagraph && isText)
            continue;
        const words = clean(element.textContent);
        if (!words)
            continue;
        const isAbove = !!element.closest(above) && !element.closest(ofArticle);
        if (isParagraph) {
            isText = !isAbove && words.length >= shortest;
            continue;
        }
        const link = [...element.querySelectorAll('a[href]')].find((each) => clean(each.textContent) === words);
        if (link && front.test(clean(link.getAttribute('href'))))
            sure.push(words);
        else if (isAbove)
            perhaps.push(words);
        else if (!isText && sure.length + perhaps.length > 0)
            below ??= words;
    }
    return { sure, perhaps, below };
}
/** The parts of a heading that its markup sets apart: the section of the site, the headline, who wrote it. */
function partsOf(heading) {
    if (!heading.firstElementChild)
        return [];
    const own = [...heading.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent);
    return [own.join(' '), ...[...heading.children].map((each) => each.textContent)].map(clean).filter(Boolean);
}

export { mastheadsOf, partsOf };
