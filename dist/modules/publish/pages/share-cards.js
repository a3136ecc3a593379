import { availability } from '../../elements/base/availability.js';
import { label } from '../../languages/labels.js';
import { inlineText } from '../../story/inline-text.js';
import { textDirection } from '../../story/language/direction.js';
import { folderOf } from '../build/built-file.js';

/**
 * The cards of a story, its own first: one for each quote, key point and entry of the timeline. All words are the story's own
 * or labels. A story that is not to be shown has none.
 */
function cardsOf(story) {
    if (availability(story))
        return [];
    const taken = new Set();
    const cards = [
        storyCard(story),
        ...story.quotes.map((quote) => quoteCard(story, quote)),
        ...story.keyPoints.map((point) => pointCard(story, point)),
        ...story.timeline.map((event) => eventCard(story, event)),
    ];
    return cards.map(({ of, id, ...card }) => {
        const { lang, dir } = story;
        const plain = of === 'story' ? 'card' : `card-${of}-${folderOf(id ?? '')}`;
        // Some file systems do not tell capitals apart.
        const name = taken.has(plain.toLowerCase()) ? `${plain}-${taken.size}` : plain;
        taken.add(name.toLowerCase());
        return {
            name,
            of,
            ...(id !== undefined && { id }),
            lang,
            dir: dir ?? textDirection(lang),
            ...withWords(card),
        };
    });
}
/** The size that social networks and chats show without cutting, in pixels. */
const cardSize = { width: 1200, height: 630 };
/** Whether a page shows the thing that a card is of. */
function isOn({ of, id }, { name, quote }) {
    if (quote)
        return of === 'quote' && id === quote.id;
    return of === ({ 'key-points': 'point', timeline: 'event' }[name] ?? 'story');
}
/** What is read where the picture is not seen. */
const cardText = ({ label, lead, words, more }) => [label, [lead, words].filter(Boolean).join(' '), more].filter(Boolean).join(' · ');
function storyCard(story) {
    const { publisher, headline: words, standfirst: more, published } = story;
    const foot = published && story.dates[published];
    return { of: 'story', label: publisher?.name ?? '', words, more, foot };
}
function quoteCard(story, { id, kind, text: words, speaker }) {
    const more = [speaker?.name, speaker?.role]
        .filter((part) => part !== undefined)
        .join(label(story, 'comma'));
    return {
        of: 'quote',
        id,
        label: label(story, kind),
        lead: label(story, 'quoteMark'),
        words,
        more,
        foot: footOf(story),
    };
}
const pointCard = (story, { id, heading: words, summary }) => ({
    ...{ of: 'point', id, label: label(story, 'keyPoints'), words },
    ...{ more: inlineText(summary), foot: footOf(story) },
});
function eventCard(story, { id, when, end, title: words, text, status }) {
    const value = when && end ? `${when}/${end}` : (when ?? '');
    const date = story.dates[value] ?? value;
    const lead = status === 'planned' && date ? label(story, 'planned').replace('{}', () => date) : date;
    return {
        ...{ of: 'event', id, label: label(story, 'timeline'), lead, words },
        ...{ more: text && inlineText(text), foot: footOf(story) },
    };
}
const footOf = ({ headline, publisher }) => [publisher?.name, headline].filter(Boolean).join(' · ');
/** Without what is empty; each on one line, since a card breaks lines where it has to. */
function withWords({ label, lead, words, more, foot }) {
    const line = (text = '') => text.replace(/\s+/g, ' ').trim();
    const kept = Object.entries({ lead, more, foot }).filter(([, text]) => line(text));
    return {
        label: line(label),
        words: line(words),
        ...Object.fromEntries(kept.map(([field, text]) => [field, line(text)])),
    };
}

export { cardSize, cardText, cardsOf, isOn };
