import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { Failure } from '../command.js';
import { endingOf } from './missing-letters.js';

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

export { CardFonts };
