import { changedClaims } from './changed-claims.js';
import { articleOfStory } from './current-article.js';
import { lostPassages } from './lost-passages.js';
import { changedQuotes } from './quote-cards.js';
import { withoutPoints, changedLines } from './shown-lines.js';

/**
 * Holds a story against its article as it is now: passages, what quote cards show besides their words, dates and denials
 * around the passages, overview, headings, standfirst and headline. Each item is told once, with what weighs most.
 */
function driftOf(story, article) {
    const now = withoutPoints(article, story);
    const told = new Map();
    const all = [
        ...lostIn(story, now),
        ...changedQuotes(story, now),
        ...changedClaims(story, now),
        ...changedLines(story, now),
    ];
    for (const drift of all)
        if (!told.has(drift.path))
            told.set(drift.path, drift);
    return [...told.values()];
}
/** A passage of a correction is borne out by it, if it was one before. */
function lostIn(story, { text, whole }) {
    const lost = lostPassages(story, text);
    if (lost.length === 0 || text === whole)
        return lost;
    const paths = (drifts) => new Set(drifts.map(({ path }) => path));
    const [wereCorrections, gone] = [articleOfStory(story).text, whole].map((each) => paths(lostPassages(story, each)));
    return lost.filter(({ path }) => gone.has(path) || !wereCorrections.has(path));
}

export { driftOf };
