import { Renderer } from '@takumi-rs/core';
import { cardsOf, cardSize } from '../../publish/pages/share-cards.js';
import { Failure } from '../command.js';
import { CardFonts } from './card-fonts.js';
import { cardTree, wordSizes, smallest } from './card-tree.js';

/** Draws the cards of stories with one set of fonts; the same words and fonts make the same bytes. */
class CardPainter {
    #fonts;
    #renderer = new Renderer();
    /** By path; cards of several stories are drawn at once, and none before all of its fonts are there. */
    #registered = new Map();
    constructor(files) {
        this.#fonts = new CardFonts(files);
    }
    /**
     * The cards of a story but those with a letter that no font has, and these letters.
     * @throws {Failure} where a file is no font
     */
    async draw(story) {
        const drawn = [];
        const missing = new Set();
        for (const card of cardsOf(story)) {
            const { label, lead = '', words, more = '', foot = '', lang } = card;
            const fonts = this.#fonts.filesFor([label, lead, words, more, foot, '…'].join(' '), lang);
            for (const letter of fonts.missing)
                missing.add(letter);
            if (fonts.missing.length === 0)
                drawn.push({ card, png: await this.#paint(card, fonts) });
        }
        return { drawn, missing: [...missing] };
    }
    async #paint(card, { files, families }) {
        await Promise.all(files.map((file) => this.#register(file)));
        const options = { ...cardSize, fontFamilies: families, lang: card.lang.replace('_', '-') };
        const size = await this.#sizeFor(card, options);
        const tree = cardTree(card, size ?? smallest, { cut: size === undefined });
        return new Uint8Array(await this.#renderer.render(tree, { ...options, format: 'png' }));
    }
    /** The largest size at which all the words have room; none where even the smallest has not. */
    async #sizeFor(card, { width, ...options }) {
        for (const size of wordSizes) {
            const tree = cardTree(card, size, { height: 'auto' });
            const { height } = await this.#renderer.measure(tree, {
                fontFamilies: options.fontFamilies,
                lang: options.lang,
                width: width,
            });
            // Some room between the words and what is around them.
            if (height <= cardSize.height - 24)
                return size;
        }
        return undefined;
    }
    #register(file) {
        const registered = this.#registered.get(file.path) ?? this.#read(file);
        this.#registered.set(file.path, registered);
        return registered;
    }
    async #read(file) {
        const { path, family, weight, ranges } = file;
        const data = this.#fonts.bytesOf(file);
        try {
            await this.#renderer.registerFont({
                ...{ name: family, data },
                ...(weight !== undefined && { weight }),
                ...(ranges && { unicodeRange: ranges }),
            });
        }
        catch {
            throw new Failure(`${path}: no card can be drawn with this font; take it out of --fonts`);
        }
    }
}

export { CardPainter };
