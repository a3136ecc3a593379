import { plainOf } from './inline.js';
import { nodesOf, pointOf } from './markdown.js';

/** The footnotes of an article, each of which gives the words that a point of the overview rests on. */
class Footnotes {
    #definitions = new Map();
    #used = new Set();
    #context;
    constructor(definitions, context) {
        this.#context = context;
        for (const definition of definitions) {
            const { identifier } = definition;
            if (!this.#definitions.has(identifier))
                this.#definitions.set(identifier, definition);
            else
                this.#problem(definition, `a second footnote [^${identifier}]`, 'give it a name of its own');
        }
    }
    /** The footnote of a point. */
    of(point, path) {
        const [reference, second] = [...nodesOf(point)].filter((node) => node.type === 'footnoteReference');
        if (!reference)
            return undefined;
        if (second)
            this.#problem(second, 'a second footnote on one point', 'a point rests on one passage; bridge two parts of it with […]');
        this.#used.add(reference).add(second ?? reference);
        const definition = this.#definitions.get(reference.identifier);
        if (!definition)
            return undefined;
        this.#used.add(definition);
        const paragraphs = definition.children.filter((child) => child.type === 'paragraph');
        return { words: plainOf(paragraphs, this.#context, path), at: pointOf(definition) };
    }
    /** Reports what no point has taken: it would be lost. `overviewRemedy` is what to do first if the overview was missed. */
    reportUnused(root, overviewRemedy) {
        const remedy = (other) => (overviewRemedy ? `${overviewRemedy}; else ${other}` : other);
        for (const definition of this.#definitions.values()) {
            if (this.#used.has(definition))
                continue;
            this.#problem(definition, `no point of the overview has this footnote`, remedy(`write [^${definition.identifier}] at the end of the point`));
        }
        for (const node of nodesOf(root)) {
            if (node.type === 'footnoteReference' && !this.#used.has(node)) {
                this.#problem(node, 'a footnote that is not on a point of the overview', remedy('write it into the text'));
            }
            const [undefinedReference] = (node.type === 'text' && /\[\^[^\]\s]+\]/.exec(node.value)) || [];
            if (undefinedReference)
                this.#problem(node, `there is no footnote ${undefinedReference}`, `add a line “${undefinedReference}: the words of the article”`);
        }
    }
    #problem(node, reason, remedy) {
        this.#context.problems.add(pointOf(node), 'footnotes', reason, { remedy });
    }
}

export { Footnotes };
