import { Renderer } from '@takumi-rs/core';
import { e as endingOf, c as cardsOf, a as cardSize } from './article.js';
import { F as Failure } from './command.js';
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** Signs that are not drawn, whatever a font has for them: spaces, joiners, marks of direction. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** Finds for a text the fonts that have its characters. Files are read once, and only those that a text asks for. */
class CardFonts {
    #files;
    #read = new Map();
    constructor(files) {
        this.#files = files;
    }
    /**
     * The files that have the characters of a text, their families in the order to look them through, and the characters that none
     * of them has.
     * @param lang of the text: one character may be drawn differently in Chinese, Japanese and Korean
     * @throws {Failure} where a file is no font
     */
    filesFor(text, lang) {
        const characters = [...new Set(text.normalize())].filter((character) => !unseen.test(character));
        const points = characters.map((character) => character.codePointAt(0));
        const first = ofLanguage(lang);
        const ordered = [...this.#files].sort((one, other) => +first(other.family) - +first(one.family));
        const files = ordered.filter((file) => points.some((point) => this.#has(file, point)));
        const missing = characters.filter((_, index) => !files.some((file) => this.#has(file, points[index])));
        return { files, families: [...new Set(files.map(({ family }) => family))], missing };
    }
    bytesOf(file) {
        return this.#fontOf(file).bytes;
    }
    #has(file, point) {
        const isAsked = file.ranges?.some(([first, last]) => point >= first && point <= last) ?? true;
        return isAsked && this.#fontOf(file).fonts.some((font) => font.hasGlyphForCodePoint(point));
    }
    #fontOf({ path }) {
        const read = this.#read.get(path);
        if (read)
            return read;
        const bytes = readFileSync(path);
        try {
            const font = create(bytes);
            const fresh = { bytes: new Uint8Array(bytes), fonts: font.isCollection ? font.fonts : [font] };
            this.#read.set(path, fresh);
            return fresh;
        }
        catch {
            throw new Failure(`${path}: this is no font that can be read; take it out of --fonts`);
        }
    }
}
/** Tells the families of the Chinese, Japanese or Korean that a text is in; the others keep their order. */
function ofLanguage(lang) {
    const ending = endingOf(lang);
    return (family) => ending !== undefined && new RegExp(`[-_ ]${ending}$`, 'i').test(family);
}

const ink = '#1a1a1a';
const muted = '#595959';
const accent = '#a3260f';
const side = 72;
/**
 * A card as boxes and texts: a heavy rule, as the elements have it, what kind of thing it is, the words as large as `size`, and
 * below what there is to say of them and the story. Of the words too, what has no room is `cut` with an ellipsis.
 * @param height `auto` to measure how much they take
 */
function cardTree(card, size, { cut = false, height = '100%' } = {}) {
    const { label, lead, words, more, foot, of, dir } = card;
    const lineHeight = isTall(card.lang) ? 1.42 : 1.22;
    const textAlign = dir === 'rtl' ? 'right' : 'left';
    const text = (content, style) => content
        ? [{ type: 'text', text: content, style: { textAlign, direction: dir, ...oneWordMayBreak, ...style } }]
        : [];
    const isQuote = of === 'quote';
    return {
        type: 'container',
        style: {
            ...{
                width: '100%',
                height,
                display: 'flex',
                flexDirection: 'column',
                backgroundColor: '#ffffff',
                color: ink,
            },
            ...{ borderTop: `18px solid ${ink}`, padding: `40px ${side}px 44px`, direction: dir, lineHeight: 1.25 },
        },
        children: [
            ...text(label, { fontSize: 30, color: muted, ...lines(1) }),
            {
                type: 'container',
                style: {
                    display: 'flex',
                    flexDirection: 'column',
                    flexGrow: 1,
                    flexShrink: 1,
                    justifyContent: 'center',
                    minHeight: 0,
                    gap: 16,
                    direction: dir,
                },
                children: [
                    ...text(lead, {
                        ...(isQuote ? { fontSize: 120, lineHeight: 0.8, height: 60 } : { fontSize: 38 }),
                        ...{ color: accent, fontWeight: 700, ...lines(1) },
                    }),
                    ...text(words, {
                        fontSize: size,
                        fontWeight: isQuote ? 400 : 700,
                        lineHeight,
                        ...(cut && lines(linesOf(size, lineHeight))),
                    }),
                    ...text(more, { fontSize: 32, color: isQuote ? ink : muted, ...lines(isQuote ? 1 : 2) }),
                ],
            },
            ...text(foot, {
                fontSize: 26,
                color: muted,
                borderTop: '2px solid #cccccc',
                paddingTop: 18,
                ...lines(1),
            }),
        ],
    };
}
/** From the largest that the words may have. */
const wordSizes = [76, 68, 60, 52, 46, 40];
const smallest = 40;
/** As many lines as there is room for beside the other texts. */
const linesOf = (size, lineHeight) => Math.floor(300 / (size * lineHeight));
/** Letters of these scripts reach far above and below, and would touch those of the next line. */
const isTall = (lang) => /^(?:Arab|Aran|Beng|Deva)$/.test(new Intl.Locale(lang).maximize().script ?? '');
const lines = (count) => ({ lineClamp: count, textOverflow: 'ellipsis' });
const oneWordMayBreak = { overflowWrap: 'anywhere', width: '100%', flexShrink: 0 };

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
