import { Ids } from '../common/ids.js';
import { readValue } from './inline.js';

/** The timeline that the front matter gives; an entry whose passage is in a quote names that quote. */
function readTimeline(front, context, passages) {
    const ids = new Ids(front.timeline?.map((entry) => entry?.id));
    return (front.timeline ?? []).flatMap((entry, index) => {
        if (!entry)
            return [];
        const path = `timeline[${index}]`;
        const { text, passage, ...fields } = entry;
        const found = passages.find(passage, front.at('timeline', index, 'passage'), `${path}.passage`);
        // Spaces at the end of a folded line stay in YAML, before the one that joins it to the next.
        const joined = text?.replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ');
        const inlines = joined && readValue(joined, front.at('timeline', index, 'text'), context, `${path}.text`);
        if (!found)
            return [];
        return [
            {
                ...fields,
                id: entry.id ?? ids.make(entry.title, 'event'),
                ...(inlines && { text: inlines }),
                ...(found.quote && { quote: found.quote }),
                passage: found.passage,
            },
        ];
    });
}

export { readTimeline };
