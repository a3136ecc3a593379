/** What an article file can hold, as `excessOf` counts it once the document is written as one. */
const most = { characters: 200_000, blocks: 1_000, signs: 5_000 };
/** Each becomes a link, or has a mark on both sides. */
const signsOfMark = 4;
const signs = /[\\`*_[\]<&#~]/g;
/** Why a document is more than one article file can hold, as a sentence; undefined if it is not. */
function excessOfDocument(document) {
    const blocks = [...textsOf(document)];
    if (blocks.length > most.blocks)
        return 'it has more than 1,000 paragraphs; draft one article at a time';
    const runs = blocks.flat();
    const words = runs.map((run) => (typeof run === 'string' ? run : run.text));
    if (sum(words.map(({ length }) => length)) > most.characters)
        return 'its text is longer than 200,000 characters; draft one article at a time';
    const marks = runs.filter((run) => typeof run === 'object').length * signsOfMark;
    if (marks + sum(words.map((text) => text.match(signs)?.length ?? 0)) > most.signs)
        return 'it has more signs and links than prose has; take out what is not prose';
    return undefined;
}
function* textsOf({ sections = [], overview = [], ...lists }) {
    for (const { text } of overview)
        yield text;
    for (const { heading, body } of sections) {
        if (heading)
            yield [heading];
        for (const block of body)
            yield* textsOfBlock(block);
    }
    for (const { summary } of lists.keyPoints ?? [])
        yield summary;
    for (const { text } of lists.quotes ?? [])
        yield [text];
    for (const { title, text = [] } of lists.timeline ?? [])
        yield [title, ...text];
}
function textsOfBlock(block) {
    if (block.type === 'paragraph')
        return [block.text];
    return block.type === 'list' ? block.items : [];
}
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

export { excessOfDocument };
