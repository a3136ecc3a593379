import { guess } from '../article/draft-comments.js';
import { escapeMarkdown } from './markdown.js';
import { NearestSentences } from './nearest-sentences.js';

/** The overview, each point tied to the article’s own words: its own, those that are known, or a guess. */
function overviewOf(parts, { lang = 'en', texts, written, plain, isThere, open }) {
    if (!parts.overview)
        return undefined;
    const { heading, passages = [] } = parts.overview;
    const summed = new NearestSentences(texts, lang);
    const footnotes = [];
    let guesses = 0;
    const points = parts.overview.points.map((point, index) => {
        const name = `[^${index + 1}]`;
        const known = passages[index];
        if (isThere(plain(point)))
            return `- ${written(point)}`;
        if (known && isThere(known)) {
            footnotes.push(`${name}: ${escapeMarkdown(known)}`);
            return `- ${written(point)}${name}`;
        }
        const [sentence, ...others] = summed.of(plain(point)).map(({ text }) => text);
        guesses++;
        for (const other of others)
            open.push({ about: name, says: `${name} may rest on another sentence: “${other.slice(0, 300)}”` });
        footnotes.push(`${name}: ${guess}${sentence ? escapeMarkdown(sentence) : ''}`.trimEnd());
        if (!sentence)
            open.push({
                about: name,
                says: `Nothing in the article is like point ${index + 1}: write the words that it rests on into ${name}.`,
            });
        return `- ${written(point)}${name}`;
    });
    if (guesses > 0) {
        open.push({
            about: 'overview',
            says: 'Each footnote with “??” is the sentence most like its point: take “??” away where it carries the point, else put other words of the article there.',
        });
    }
    return { heading: heading.replace(/\s*:$/, ''), points, footnotes };
}

export { overviewOf };
