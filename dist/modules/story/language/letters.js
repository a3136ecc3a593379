/**
 * The letters of the scripts that articles are written in, and the marks on them, as the inside of a class of a regular
 * expression with the flag `u`: `\p{L}\p{M}` for Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Chinese, Japanese and
 * Korean, for patterns of words that we list; what may be written in any script asks for `\p{L}`. `\p{L}` alone is 650 ranges,
 * which V8 compiles anew for each place where a pattern has it: half a millisecond, and the pattern of a list of words has forty.
 */
const letters = [
    'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
    '\\u0300-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u052f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7-\\u05f2',
    '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06fc\\u06ff',
    '\\u0750-\\u077f\\u08e3-\\u0963\\u0971-\\u097f\\u1e00-\\u1fbc',
    '\\u3005\\u3006\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3',
    '\\uf900-\\ufad9\\ufb1d-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');
/** Any of the words of a list, `a|b`, whole, in the source of a pattern; `\p{L}` in it is a letter of these scripts, or a mark. */
const wholeWord = (list) => `(?<![${letters}])(?:${withLetters(list)})(?![${letters}])`;
/** The same as a pattern. */
const wholeWords = (list, flags) => new RegExp(wholeWord(list), flags);
const ofAscii = { Lu: 'A-Z', Ll: 'a-z', L: 'A-Za-z', N: '0-9', M: '' };
function inAscii(property) {
    const signs = ofAscii[property.slice(3, -1)];
    if (signs === undefined)
        throw new Error(`No signs of ASCII are known for ${property}.`);
    return signs;
}
/**
 * A pattern, and the same for texts that are all ASCII, as most of an English text is: it finds the same in them, and is compiled
 * in a tenth of the time.
 */
function withAsciiAlone(pattern) {
    const source = pattern.source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{\w+\}/g, (part) => part.startsWith('[') ? part.replace(/\\p\{\w+\}/g, inAscii) : `[${inAscii(part)}]`);
    const ascii = new RegExp(source, pattern.flags);
    return (text) => (/^[\0-\x7f]*$/.test(text) ? ascii : pattern);
}
/** A pattern with the letters of these scripts, and their marks, for those of all. */
const inOurScripts = ({ source, flags }) => new RegExp(withLetters(source), flags);
/** The same of a source. */
const withLetters = (source) => source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/g, (part) => part.startsWith('[') ? part.replaceAll('\\p{L}', letters).replaceAll('\\p{M}', '') : `[${letters}]`);

export { inOurScripts, letters, wholeWord, wholeWords, withAsciiAlone, withLetters };
