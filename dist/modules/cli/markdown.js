import { toString } from 'mdast-util-to-string';
import { A as ArticleText } from './locate.js';
import { p as parseValueMarkdown } from './read.js';
import { f as find } from './document-text.js';

function contextOf(parts, lang, isMarkdown) {
    const known = new Map();
    // Every part of the draft asks for the same words, and parsing them is most of the work.
    const parsed = (words) => {
        const plain = known.get(words) ?? (isBare(words) ? words : toString(parseValueMarkdown(words)));
        known.set(words, plain);
        return plain;
    };
    const plain = isMarkdown ? parsed : (words) => words;
    const texts = parts.sections.flatMap(({ blocks }) => blocks.flatMap(({ kind, text }) => (kind === 'image' ? [] : [plain(text)])));
    const body = new ArticleText([{ blocks: texts }], lang ?? 'en');
    return {
        lang,
        plain,
        texts,
        written: isMarkdown ? wholeMarkdown : escapeMarkdown,
        isThere: (words) => find(body, { exact: words }) !== undefined,
        open: (parts.notes ?? []).map((says) => ({ says })),
    };
}
/** Whether words on one line hold nothing that Markdown reads otherwise: most paragraphs of an article do not. */
const isBare = (words) => /^[\p{L}“‘"'][\p{L}\p{M}\p{N} ,.;:!?'"“”‘’–—…()%/-]*$/u.test(words) && !words.endsWith(' ');
/** Markdown that something can be written behind: its last backslash shows one, and would take the meaning of what follows. */
const wholeMarkdown = (words) => words.replace(/(?<!\\)(?:\\\\)*\\$/, '$&\\');
/** Plain text so that Markdown shows it as it is; addresses stay whole. */
function escapeMarkdown(words) {
    return words
        .split(/(https?:\/\/\S+)/)
        .map((part, index) => (index % 2 ? part : part.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&')))
        .join('')
        .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
        .replace(/^(?=[-+#>=~])/, '\\');
}

export { contextOf as c, escapeMarkdown as e };
