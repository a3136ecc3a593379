import { Parser } from 'htmlparser2';

/** Signs that keep a script from old browsers and XML parsers; the JSON stands between them. */
const wrapper = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
const wrapperEnd = /(?:(?:\/\/\s*)?-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/;
/** Takes down the JSON-LD of a page while htmlparser2 reads it; to be told of each tag. */
class JsonLdScripts {
    found = [];
    #html;
    #from;
    constructor(html) {
        this.#html = html;
    }
    /** @param endIndex the offset of the tag's last sign */
    open(name, { type = '' }, { endIndex }) {
        const [essence = ''] = type.split(';');
        if (name === 'script' && essence.trim().toLowerCase() === 'application/ld+json')
            this.#from = endIndex + 1;
    }
    /** @param startIndex the offset of the end tag's first sign */
    close(name, { startIndex }) {
        if (name !== 'script' || this.#from === undefined)
            return;
        const text = this.#html.slice(this.#from, startIndex);
        const [before] = wrapper.exec(text) ?? [''];
        const json = before ? text.slice(before.length).replace(wrapperEnd, '') : text;
        if (json.trim())
            this.found.push({ json, start: this.#from + before.length });
        this.#from = undefined;
    }
}
/** The time of htmlparser2 grows with the square of the depth of the elements that it holds open. */
class ScriptParser extends Parser {
    isVoidElement(name) {
        return name !== 'script';
    }
}
/** The scripts of a page that hold JSON-LD, however large or deep the page is. */
function jsonLdScripts(html) {
    const scripts = new JsonLdScripts(html);
    const parser = new ScriptParser({
        onopentag: (name, attributes) => scripts.open(name, attributes, parser),
        onclosetag: (name) => scripts.close(name, parser),
    });
    parser.end(html);
    return scripts.found;
}

export { JsonLdScripts as J, jsonLdScripts as j };
