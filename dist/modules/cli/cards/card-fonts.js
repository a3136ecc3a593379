import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { Failure } from '../command.js';

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
     * The files that have the characters of a text, and their families in the order to look them through.
     * @param lang of the text: one character may be drawn differently in Chinese, Japanese and Korean
     * @throws {Failure} where a character is in none of them, or a file is no font
     */
    filesFor(text, lang) {
        const characters = [...new Set(text.normalize())].filter((character) => !unseen.test(character));
        const points = characters.map((character) => character.codePointAt(0));
        const first = ofLanguage(lang);
        const ordered = [...this.#files].sort((one, other) => +first(other.family) - +first(one.family));
        const files = ordered.filter((file) => points.some((point) => this.#has(file, point)));
        const missing = characters.filter((_, index) => !files.some((file) => this.#has(file, points[index])));
        if (missing.length > 0)
            throw new Failure(missingSentence(missing));
        return { files, families: [...new Set(files.map(({ family }) => family))] };
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
    const { language, script, region } = new Intl.Locale(lang).maximize();
    const chinese = region === 'HK' ? 'hk' : script === 'Hant' ? 'tc' : 'sc';
    const ending = { ja: 'jp', ko: 'kr', zh: chinese }[language];
    return (family) => ending !== undefined && new RegExp(`[-_ ]${ending}$`, 'i').test(family);
}
function missingSentence(missing) {
    const [shown, more] = [missing.slice(0, 5), missing.length - 5];
    const names = shown.map((character) => {
        const point = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `“${character}” (U+${point})`;
    });
    return (`its card cannot be drawn: no font has ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}; ` +
        'add one that has with --fonts, or install its package, such as @fontsource/noto-sans-jp');
}

export { CardFonts };
