import { addEntries } from '../edit-front-matter.js';
import { escapeMarkdown } from '../../formats/draft/markdown.js';
import { languages } from '../../languages/all-languages.js';
import { matchLanguage } from '../../story/language/match.js';

/** An article file with accepted proposals as items: points in its overview, each with a footnote; all else in its front matter. */
function writeItems(text, proposals, overview) {
    const points = proposals.filter((each) => each.kind === 'point');
    const quotes = proposals.flatMap((each) => {
        if (each.kind !== 'quote')
            return [];
        const { kind: _, passage, ...quote } = each;
        return [passage === quote.text ? quote : { ...quote, passage }];
    });
    const events = proposals.flatMap((each) => {
        if (each.kind !== 'event')
            return [];
        const { kind: _, text: words, ...event } = each;
        return [{ ...event, ...(words && { text: escapeMarkdown(words) }) }];
    });
    // From the end of the file to its start, so that no line moves before it is used.
    const withPoints = addPoints(text, points, overview);
    return addEntries(addEntries(withPoints, 'quotes', quotes), 'timeline', events);
}
function addPoints(text, points, { lang, lines: known }) {
    if (points.length === 0)
        return text;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const names = footnoteNames(text, points.length);
    const items = points.map((point, index) => `- ${escapeMarkdown(point.text)}[^${names[index]}]`);
    const notes = points.map(({ passage }, index) => `[^${names[index]}]: ${escapeMarkdown(passage)}`);
    const lines = text.trimEnd().split(/\r?\n/);
    const last = known.at(-1);
    if (last !== undefined) {
        let at = last;
        while (at < lines.length && lines[at].trim() !== '')
            at++;
        const [mark = '-'] = /^\s*[-*+]/.exec(lines[last - 1]) ?? [];
        lines.splice(at, 0, ...items.map((item) => item.replace(/^-/, mark)));
    }
    else {
        const label = languages[matchLanguage(lang)]?.labels.overview ?? 'Story Overview';
        const end = lines.indexOf('---', 1) + 1;
        const heading = lines.findIndex((line, index) => index >= end && line.startsWith('## '));
        lines.splice(heading === -1 ? lines.length : heading, 0, `## ${label}`, '', ...items, '');
    }
    return [...lines, '', ...notes.flatMap((note, index) => (index ? ['', note] : [note])), ''].join(newline);
}
function footnoteNames(text, count) {
    const names = [];
    for (let number = 1; names.length < count; number++)
        if (!text.includes(`[^proposed-${number}]`))
            names.push(`proposed-${number}`);
    return names;
}

export { writeItems };
