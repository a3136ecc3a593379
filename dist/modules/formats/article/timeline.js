import { Ids } from '../common/ids.js';
import { readValue } from './inline.js';

/** The timeline that the front matter gives; an entry whose passage is in a quote names that quote. */
function readTimeline(front, context, passages) {
    const read = [];
    const ids = new Ids(front.timeline?.map((entry) => entry?.id));
    for (const [index, entry] of front.timeline?.entries() ?? []) {
        if (!entry)
            continue;
        const path = `timeline[${index}]`;
        const { text, passage, ...fields } = entry;
        const found = passages.find(passage, front.at('timeline', index, 'passage'), `${path}.passage`);
        // Spaces at the end of a folded line stay in YAML, before the one that joins it to the next.
        const joined = text?.replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ');
        const inlines = joined && readValue(joined, front.at('timeline', index, 'text'), context, `${path}.text`);
        if (!found)
            continue;
        const item = {
            ...fields,
            id: entry.id ?? ids.make(entry.title, 'event'),
            ...(inlines && { text: inlines }),
            ...(found.quote && { quote: found.quote }),
            passage: found.passage,
        };
        read.push({ item, at: front.at('timeline', index), number: index, isGuess: found.isGuess });
    }
    return read;
}

export { readTimeline };
