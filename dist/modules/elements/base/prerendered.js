import { bringEmbeds } from '../embeds/bring-embeds.js';
import { closestAround } from './composed-tree.js';
import { isNewer, fingerprint } from './fingerprint.js';
import { withHeadings, asItCame, withoutHeadings } from './light/copies.js';
import { keepPlace } from './light/keep-place.js';

/**
 * Markup of a widget that came prerendered, with the page or later: in its shadow root, in a template inside its tag, or
 * plainly inside its tag. It moves into the shadow root, and shows there until there is a newer story. Elements load this
 * when their tag says that they have some.
 */
class Prerendered {
    #host;
    /** The id of the story that the markup is of, as its tag or the bundle around says. */
    #id;
    #print;
    #nodes;
    /** The story that was at hand before the markup came: the markup says something newer. */
    #older;
    #level;
    /** Whether the markup is that of before, and what the attribute tells of is still to come. */
    #isBehind = false;
    /** `nodes` are those that its shadow root held before the script came. */
    constructor(host, nodes) {
        this.#host = host;
        this.#id = closestAround(host, '[story-id]')?.getAttribute('story-id');
        this.#print = host.getAttribute('prerendered');
        this.#nodes = nodes;
        // Since then a morph may have put other markup into the tag, or taken the attribute away.
        if (!nodes.length || !this.#print || host.querySelector(inside))
            this.#renew();
        this.#remember();
    }
    /** Whether the markup is there and shows the story, or no story is known yet. Markup of another story is taken away. */
    shows(story, gone, setting, labelsOf) {
        this.#lookAgain(story);
        if (!this.#nodes.length)
            return false;
        this.#level ??= setting.headingLevel;
        const host = this.#host;
        // The widgets in a bundle look after their own; it only lays them out.
        const isLayout = this.#level === setting.headingLevel && this.#nodes.some(isWidget);
        const stands = !story ||
            isLayout ||
            story === this.#older ||
            (host.story == null && story.id === this.#id && isNewer(this.#print, story)) ||
            this.#print === fingerprint(story, setting, labelsOf(story));
        if (stands && !gone) {
            bringEmbeds(this.#host.shadowRoot);
            return true;
        }
        this.#drop();
        return false;
    }
    /** Looks for new markup: a morph changes this tag into another, whose attribute tells of other markup inside, or of none. */
    #lookAgain(story) {
        const isSame = this.#host.getAttribute('prerendered') === this.#print;
        if (isSame && !(this.#isBehind && this.#host.querySelector(inside)))
            return void this.#host.querySelector(template)?.remove();
        this.#renew();
        this.#older = story;
        this.#remember();
    }
    /** Takes what is inside the tag in place of what it has. */
    #renew() {
        const before = this.#nodes;
        this.#print = this.#host.getAttribute('prerendered');
        this.#nodes = [];
        if (this.#print)
            this.#take();
        this.#isBehind = !!this.#print && !this.#nodes.length;
        // Only the attribute changed: the reader keeps the words of before, rather than none.
        if (this.#isBehind)
            this.#nodes = before;
        else
            for (const node of before)
                node.remove();
    }
    #take() {
        const host = this.#host;
        const root = host.shadowRoot;
        const source = host.querySelector(template);
        // Vue gives a template children of its own instead of content.
        const nodes = source ? [...source.content.childNodes, ...source.childNodes] : [...host.childNodes];
        this.#nodes = nodes.filter(({ nodeName }) => !/^(SCRIPT|STYLE|LINK)$/.test(nodeName)).map(withHeadings);
        if (!this.#nodes.some(({ nodeType }) => nodeType === Node.ELEMENT_NODE))
            this.#nodes = this.#isOfAnother ? [] : (remembered.get(this.#key)?.nodes.map(asItCame) ?? []);
        // Copies stay behind, for who reads or copies the page and knows nothing of shadow roots. They are not rendered.
        const copies = this.#nodes.map(withoutHeadings);
        const keep = keepPlace(root);
        root.prepend(...this.#nodes);
        keep();
        // Copies of what was before stay beside a template that a morph brought.
        if (source)
            this.#dropCopies();
        if (source)
            source.replaceWith(...copies);
        else
            host.append(...copies);
    }
    #drop() {
        for (const node of this.#nodes)
            node.remove();
        this.#nodes = [];
        this.#dropCopies();
    }
    #dropCopies() {
        for (const copy of this.#host.querySelectorAll(':scope > [part]'))
            copy.remove();
    }
    get #key() {
        return `${this.#host.localName} ${this.#print}`;
    }
    /** Whether the tag is a copy that names another story than the one it was copied from: what it has is not of that. */
    get #isOfAnother() {
        const known = remembered.get(this.#key);
        return namesOf(this.#host).some((name, at) => name && known?.names[at] && name !== known.names[at]);
    }
    /** For a copy of the tag that comes without its shadow root, as from `innerHTML` or a framework that mounts around it. */
    #remember() {
        if (!this.#nodes.length || !this.#print || this.#isBehind)
            return;
        if (this.#isOfAnother)
            return this.#drop();
        remembered.delete(this.#key);
        remembered.set(this.#key, { nodes: this.#nodes, names: namesOf(this.#host) });
        const [oldest] = remembered.keys();
        if (remembered.size > 20)
            remembered.delete(oldest);
    }
}
const template = ':scope > template';
/** Markup inside the tag. */
const inside = `${template}, :scope > [part]`;
/** What tells where the story of a tag is. */
const namesOf = (host) => ['story-id', 'src'].map((name) => host.getAttribute(name));
const isWidget = (node) => node instanceof Element && node.hasAttribute('prerendered');
const remembered = new Map();

export { Prerendered };
