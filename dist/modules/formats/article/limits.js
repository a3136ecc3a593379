/** What an article file can hold; more than articles need, and no more than is parsed in about a second. */
const limits = {
    /** Characters of front matter. */
    frontMatter: 2_000_000,
    /** Characters of the article. */
    text: 200_000,
    /** What stands between blank lines. */
    blocks: 1_000,
    lines: 4_000,
    /** Signs that may be markup, and lines. */
    markup: 5_000,
    /** The same, in one run of lines without a blank line between them. */
    markupInBlock: 1_000,
    /** Lists and quotes within each other, and columns of indentation. */
    depth: 8,
    indentation: 32,
};
const betweenBlocks = /\n[ \t]*\n/;
const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const indented = new RegExp(`^[ \\t]{${limits.indentation + 1}}`, 'm');
const lineBreaks = /\n/g;
const signs = /[*_[\]`<&=#~]|\n/g;
/** What opens lists and quotes at the beginning of a line. A Markdown parser takes several steps for each. */
const openings = /^[ \t>*+\-\d.)]+/gm;
const opening = /[>*+-]|\d[.)]/g;
const stepsOfOpening = 4;
/** Finds what a Markdown parser would take very long for: its time grows with the square of some markup. */
function excessOf(markdown) {
    const front = frontMatter.exec(markdown)?.[0] ?? '';
    const body = markdown.slice(front.length);
    const firstLine = count(front, lineBreaks) + 1;
    if (front.length > limits.frontMatter) {
        return { line: 1, reason: 'the front matter is too long', remedy: 'shorten it to 2,000,000 characters' };
    }
    if (body.length > limits.text) {
        const remedy = 'shorten it to 200,000 characters, or make several articles of it';
        return { line: firstLine, reason: 'the article is too long', remedy };
    }
    const parts = body.split(betweenBlocks).length;
    if (parts > limits.blocks || count(body, lineBreaks) > limits.lines) {
        const remedy = 'make several articles of it';
        return { line: firstLine, reason: 'the article has more than 1,000 paragraphs or 4,000 lines', remedy };
    }
    const indent = body.search(indented);
    if (indent !== -1)
        return { line: firstLine + count(body.slice(0, indent), lineBreaks), ...tooDeep };
    return excessiveBlock(body, firstLine);
}
const tooDeep = {
    reason: 'lists, quotes or indents too deep within each other',
    remedy: 'write them one after the other',
};
function excessiveBlock(body, firstLine) {
    let line = firstLine;
    let all = 0;
    for (const block of body.split(betweenBlocks)) {
        const opened = (block.match(openings) ?? []).map((start) => count(start, opening));
        const markup = opened.reduce((sum, steps) => sum + steps * stepsOfOpening, count(block, signs));
        all += markup;
        if (markup > limits.markupInBlock || all > limits.markup) {
            const remedy = 'break long lists and paragraphs with blank lines, and take out what is not prose';
            return { line, reason: 'too much markup from here on', remedy };
        }
        if (opened.some((steps) => steps > limits.depth) && !isRule(block))
            return { line, ...tooDeep };
        line += count(block, lineBreaks) + 2;
    }
    return undefined;
}
const isRule = (block) => /^[-* \t\n]*$/.test(block);
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

export { excessOf };
