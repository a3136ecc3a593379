import { Renderer } from '@takumi-rs/core';
import { cardsOf, cardSize } from '../../publish/pages/share-cards.js';
import { CardFonts } from './card-fonts.js';
import { cardTree, wordSizes, smallest } from './card-tree.js';

/** Draws the cards of stories with one set of fonts; the same words and fonts make the same bytes. */
class CardPainter {
    #fonts;
    #renderer = new Renderer();
    #registered = new Set();
    constructor(files) {
        this.#fonts = new CardFonts(files);
    }
    /** @throws {Failure} where no font has a character of a card */
    async draw(story) {
        const drawn = [];
        for (const card of cardsOf(story))
            drawn.push({ card, png: await this.#paint(card) });
        return drawn;
    }
    async #paint(card) {
        const { label, lead = '', words, more = '', foot = '', lang } = card;
        const { files, families } = this.#fonts.filesFor([label, lead, words, more, foot, '…'].join(' '), lang);
        for (const file of files)
            await this.#register(file);
        const options = { ...cardSize, fontFamilies: families, lang: lang.replace('_', '-') };
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
    async #register(file) {
        const { path, family, weight, ranges } = file;
        if (this.#registered.has(path))
            return;
        this.#registered.add(path);
        await this.#renderer.registerFont({
            ...{ name: family, data: this.#fonts.bytesOf(file) },
            ...(weight !== undefined && { weight }),
            ...(ranges && { unicodeRange: ranges }),
        });
    }
}

export { CardPainter };
