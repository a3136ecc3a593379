import { Parser } from 'htmlparser2';

/** What can be searched for an article within seconds; more is no article, or made to stop the search. */
const most = { characters: 5_000_000, elements: 20_000, depth: 64 };
class Excess extends Error {
}
/** Why a page cannot be searched, as a sentence; undefined if it can. */
function excessOfPage(html) {
    if (html.length > most.characters) {
        return 'the page is longer than 5,000,000 characters; save the article alone, as a browser’s reader view does';
    }
    let [elements, depth] = [0, 0];
    const parser = new Parser({
        onopentag() {
            if (++elements > most.elements)
                throw new Excess(`the page has more than ${most.elements} elements; save the article alone`);
            if (++depth > most.depth)
                throw new Excess(`the elements of the page lie more than ${most.depth} deep; save the article alone`);
        },
        onclosetag() {
            depth--;
        },
    });
    try {
        parser.end(html);
        return undefined;
    }
    catch (error) {
        if (error instanceof Excess)
            return error.message;
        throw error;
    }
}

export { excessOfPage };
