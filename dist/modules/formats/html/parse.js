import { Parser } from 'htmlparser2';

/** Shown to nobody, or not text. */
const hidden = new Set('script style template noscript head title svg math canvas object select textarea button form nav'.split(' '));
/** Deeper HTML is made by mistake or malice, and its parser’s time grows with the square of the depth. */
const deepest = 100;
class TooDeep extends Error {
}
/** Reads HTML, all of it or a piece, however badly it is written. Scripts and whatever is shown to nobody are left out. */
function readHtml(html, handler) {
    let depth = 0;
    let within = 0;
    // The parser tells of a text in pieces, one for each sign that could have begun a tag.
    let pending = '';
    const flush = () => {
        if (pending)
            handler.text(pending);
        pending = '';
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            flush();
            if (++depth > deepest)
                throw new TooDeep();
            if (within > 0 || hidden.has(name)) {
                if (within++ === 0)
                    handler.lose(`<${name}>: left out`);
            }
            else
                handler.open(name, attributes);
        },
        onclosetag(name) {
            flush();
            depth--;
            if (within > 0)
                within--;
            else
                handler.close(name);
        },
        ontext(words) {
            if (within === 0)
                pending += words;
        },
    }, { decodeEntities: true, lowerCaseTags: true });
    try {
        parser.end(html);
        flush();
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        handler.lose(`its tags lie more than ${deepest} deep within each other: cut there`);
    }
}

export { readHtml };
