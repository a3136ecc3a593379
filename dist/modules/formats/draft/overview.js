import { guess } from '../article/draft-comments.js';
import { escapeMarkdown } from './markdown.js';
import { sentences } from '../../story/passages/sentences.js';

/** The right sentence is nearly always among so many. */
const mostGuesses = 3;
/**
 * Finds the sentence that a point most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a point says the same in other words, and what is found is shown as a guess.
 */
class Summed {
    #candidates;
    /** How many sentences have a word: one that most of them have tells little. */
    #spread = new Map();
    constructor(paragraphs, lang) {
        this.#candidates = paragraphs.flatMap((paragraph) => sentences(paragraph, lang).map((text) => ({ text: text.trim(), stems: stemsOf(text) })));
        for (const { stems } of this.#candidates) {
            for (const stem of stems)
                this.#spread.set(stem, (this.#spread.get(stem) ?? 0) + 1);
        }
    }
    /** The sentences that share most with a point, the likeliest first; none where none shares two words of weight. */
    nearest(point) {
        const wanted = [...stemsOf(point)];
        const alike = this.#candidates.flatMap(({ text, stems }) => {
            const shared = wanted.filter((stem) => stems.has(stem));
            const weight = shared.reduce((sum, stem) => sum + 1 / this.#spread.get(stem), 0);
            // A long sentence holds many words by chance.
            const score = (shared.length + weight) / Math.sqrt(stems.size + 8);
            return shared.length >= 2 ? [{ text, score }] : [];
        });
        return alike
            .sort((a, b) => b.score - a.score)
            .slice(0, mostGuesses)
            .map(({ text }) => text);
    }
}
/** The longer words of a text, without the endings that grammar puts on them. */
const stemsOf = (text) => new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
/** The overview, each point tied to the article’s own words: its own, those that are known, or a guess. */
function overviewOf(parts, { lang = 'en', texts, written, plain, isThere, open }) {
    if (!parts.overview)
        return undefined;
    const { heading, passages = [] } = parts.overview;
    const summed = new Summed(texts, lang);
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
        const [sentence, ...others] = summed.nearest(plain(point));
        guesses++;
        for (const other of others)
            open.push(`${name} may rest on another sentence: “${other.slice(0, 300)}”`);
        footnotes.push(`${name}: ${guess}${sentence ? escapeMarkdown(sentence) : ''}`.trimEnd());
        if (!sentence)
            open.push(`Nothing in the article is like point ${index + 1}: write the words that it rests on into ${name}.`);
        return `- ${written(point)}${name}`;
    });
    if (guesses > 0) {
        open.push('Each footnote with “??” is the sentence most like its point: take “??” away where it carries the point, else put other words of the article there.');
    }
    return { heading: heading.replace(/\s*:$/, ''), points, footnotes };
}

export { overviewOf };
