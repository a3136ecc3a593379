import { isAttribution } from '../../formats/common/attribution.js';
import { spelledDates } from '../../formats/common/dates/spelled-date.js';
import { fold } from '../../story/passages/fold.js';
import { wordsToCompare } from '../../story/passages/folded-text.js';
import { sentences } from '../../story/passages/sentences.js';
import { articleOfStory } from './current-article.js';
import { locateKnown } from './lost-passages.js';

/**
 * What cards show of quotes besides their words, and the article does not say beside these words any more: who said it, in
 * what role or under what name of a network, when, and where.
 */
function changedQuotes(story, now) {
    const was = articleOfStory(story);
    return story.quotes.flatMap((quote, index) => {
        const changes = changesOf(quote, was, now, story.lang);
        return changes.slice(0, 1).map(({ what, shown, near }) => ({
            ...{ path: `quotes[${index}]`, id: quote.id },
            reason: `the article does not say ${what} beside the words any more: “${shown}”`,
            remedy: 'make the story anew from the article',
            ...(near && { nearest: near }),
        }));
    });
}
function changesOf(quote, was, now, lang) {
    const other = sameWords(quote, now.quotes);
    if (other && (now.isComplete || other.speaker))
        return differences(quote, other, was, now);
    if (!quote.passage)
        return [];
    const old = around(was.whole, quote.passage);
    const found = around(now.text, quote.passage) ?? around(now.whole, quote.passage);
    if (!old || !found)
        return [];
    // A line of attribution may stand by itself.
    const place = found.next && isAttribution(found.next) ? `${found.text}\n${found.next}` : found.text;
    const facts = factsOf(quote, lang).filter(({ isIn }) => isIn(old.text));
    // A page may show the words alone.
    if (!now.isComplete && place.length < quote.passage.exact.length + 4)
        return linkGone(quote, was, now);
    const lost = facts.filter(({ isIn }) => !isIn(place) && !stillSaid(old.text, isIn, now.whole, lang));
    return [...lost.map((fact) => ({ ...fact, near: found.text })), ...linkGone(quote, was, now)];
}
/** The quote of an article that has the same words. */
function sameWords({ text, id }, quotes) {
    const same = quotes.filter((each) => wordsToCompare(each.text) === wordsToCompare(text));
    return same.find((each) => each.id === id) ?? same[0];
}
/** How two cards of the same words differ; what a page does not say may stand elsewhere. */
function differences(quote, other, was, now) {
    const [one, two] = [quote.speaker, other.speaker];
    const rows = [
        ['who said it', one?.name, two?.name],
        ['their role', one?.role, two?.role],
        ['their handle', one?.handle, two?.handle],
        ['when', quote.said?.slice(0, 10), other.said?.slice(0, 10)],
    ];
    const changed = rows.filter(([, shown = '', current = '']) => shown && wordsToCompare(shown) !== wordsToCompare(current) && (current || now.isComplete));
    const links = [quote.source?.url, other.source?.url];
    const isMoved = links[0] && links[0] !== links[1] && !isSameAddress(links[0], links[1]);
    return [
        ...changed.map(([what, shown, current]) => ({ what, shown: shown, near: current })),
        ...(isMoved && (links[1] || now.isComplete) ? [{ what: 'where', shown: links[0], near: links[1] }] : []),
        ...(links[1] ? [] : linkGone(quote, was, now)),
    ];
}
/** An address counts by what it leads to, not by how a site or a network spells it. */
function isSameAddress(one, other) {
    const bare = (address) => address
        .replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?/, '')
        .replace(/^twitter\.com/, 'x.com')
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
    return other !== undefined && bare(one) === bare(other);
}
/** The article had a link to where it was said, and has other links now. */
function linkGone({ source }, was, now) {
    const { url } = source ?? {};
    const has = ({ links }) => links.some((each) => isSameAddress(url, each));
    return url && has(was) && now.links.length > 0 && !has(now) ? [{ what: 'where', shown: url }] : [];
}
/** What a card shows, and whether a text says it. */
function factsOf({ speaker, said }, lang) {
    const facts = [];
    const day = said?.slice(0, 10);
    for (const word of speaker?.name.split(/[\s・·]+/).filter(({ length }) => length > 1) ?? [])
        facts.push({ what: 'who said it', shown: speaker.name, isIn: saying(word) });
    if (speaker?.role)
        facts.push({ what: 'their role', shown: speaker.role, isIn: saying(speaker.role) });
    if (speaker?.handle)
        facts.push({ what: 'their handle', shown: speaker.handle, isIn: saying(speaker.handle) });
    if (day)
        facts.push({
            what: 'when',
            shown: day,
            isIn: (text) => spelledDates(text, lang).some(({ when }) => when === day),
        });
    return facts;
}
const saying = (words) => (text) => wordsToCompare(text).includes(wordsToCompare(words));
/** Whether a sentence that said it stands elsewhere as it was: a paragraph may have been parted, or moved. */
function stillSaid(old, isIn, now, lang) {
    return old
        .split('\n')
        .flatMap((line) => sentences(line, lang))
        .some((sentence) => isIn(sentence) && now.folded.includes(fold(sentence).text.trim()));
}
/** The paragraph of a passage, and the one after it. */
function around(article, passage) {
    const found = locateKnown(article, passage);
    if (!('passage' in found))
        return undefined;
    const { prefix = '', exact, suffix = '' } = found.passage;
    const blocks = article.sections[found.section].blocks.length;
    const next = found.block + 1 < blocks
        ? article.block({ section: found.section, block: found.block + 1 }).text
        : undefined;
    return { text: `${prefix}${exact}${suffix}`, next };
}

export { changedQuotes };
