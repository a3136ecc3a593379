import { toString } from 'mdast-util-to-string';
import { locate } from '../story/passage.js';
import { parseValueMarkdown } from './article-markdown.js';
import { ArticleText } from '../story/passage-text.js';

function writingOf(parts, lang, isMarkdown) {
    const plain = isMarkdown
        ? (words) => toString(parseValueMarkdown(words))
        : (words) => words;
    const texts = parts.sections.flatMap(({ blocks }) => blocks.flatMap(({ kind, text }) => (kind === 'image' ? [] : [plain(text)])));
    const body = new ArticleText([{ blocks: texts }], lang ?? 'en');
    return {
        lang,
        plain,
        texts,
        written: isMarkdown ? (words) => words : escapeMarkdown,
        isThere: (words) => 'passage' in locate(body, { exact: words }),
        open: [...(parts.notes ?? [])],
    };
}
/** Plain text so that Markdown shows it as it is; addresses stay whole. */
function escapeMarkdown(words) {
    return words
        .split(/(https?:\/\/\S+)/)
        .map((part, index) => (index % 2 ? part : part.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&')))
        .join('')
        .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
        .replace(/^(?=[-+#>=~])/, '\\');
}

export { escapeMarkdown, writingOf };
