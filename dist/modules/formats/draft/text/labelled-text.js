import { labelledHead, namesOfByline, labelledDay } from '../../common/labelled-head.js';

/** A head with labels ends within these lines. */
const longest = 40;
/**
 * A text with “Headline: …”, “Byline: …” above it, in the words of its language: they are those of the article, and what it has
 * no place for is told.
 */
function labelledText(text, lang) {
    const lines = text.split('\n');
    const head = labelledHead(lines.slice(0, longest));
    if (!head)
        return undefined;
    const { headline, byline = '', standfirst } = head.told;
    const names = byline ? namesOfByline(byline) : undefined;
    const about = byline && !names ? [{ field: 'byline', line: byline, value: byline }] : [];
    const notes = head.others.map(([, line]) => `The line “${line}” of the text’s head was left out.`);
    const day = (field) => {
        const written = head.told[field];
        const when = written && labelledDay(written, lang);
        if (written && !when)
            about.push({ field, line: written });
        else if (written && when && /\d:\d\d/.test(written) && !when.includes('T'))
            notes.push(`Of the date “${written}” of the text’s head its time was lost: it has no zone.`);
        return when;
    };
    const [published, updated] = [day('published'), day('updated')];
    return {
        body: lines.slice(head.size).join('\n'),
        ...(headline && { headline }),
        head: {
            ...(names && { byline: names.map((name) => ({ name })) }),
            ...(published && { published }),
            ...(updated && { updated }),
            ...(standfirst && { standfirst }),
        },
        about,
        notes,
    };
}

export { labelledText };
