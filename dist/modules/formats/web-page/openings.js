import { spelledDate, withoutTime } from '../common/dates/spelled-date.js';
import { inlineText } from '../../story/inline-text.js';
import { wordsToCompare } from '../../story/passages/folded-text.js';

const sentenceEnd = /[.!?…。！？۔؟।][”"’»」』)]*$/u;
const wordsOf = (block) => (block?.type === 'paragraph' ? inlineText(block.text) : '');
/** Labels have fewer signs than a sentence has, of which those without spaces say more. */
const isShort = (words) => words.split(/\s+/).length <= (/\d/.test(words) ? 8 : 4) &&
    words.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 16 : 60);
const isLabel = (words) => isShort(words) && !sentenceEnd.test(words);
const mostLabels = 6;
/** Takes paragraphs away that are no more than a day of the article that its front matter has. */
function takeDates({ sections }, dates, lang) {
    const days = new Set(dates.flatMap((date) => date?.slice(0, 10) ?? []));
    for (const section of sections) {
        section.body = section.body.filter((block) => {
            if (block.type !== 'paragraph')
                return true;
            const date = spelledDate(withoutTime(inlineText(block.text)), lang);
            return date?.before !== '' || !days.has(date.when);
        });
    }
}
/** What the page says of itself, if it shows it above its text; it is then no part of that. */
function takeStandfirst(body, description, shown, notes) {
    const heading = takeHeading(body, description);
    if (!description || heading)
        return heading;
    const blocks = body.sections[0].body;
    const own = wordsToCompare(description);
    // Behind labels at most: further below it is a sentence of the text that the page describes itself with.
    const at = blocks.findIndex((block) => wordsToCompare(wordsOf(block)) === own);
    const above = blocks.slice(0, Math.max(at, 0)).map(wordsOf);
    if (at !== -1 && blocks.length > 1 && above.every((line) => line.length < 80 && !sentenceEnd.test(line))) {
        const labels = above.filter(Boolean).map((line) => `“${line}”`);
        if (labels.length > 0)
            notes.push(`Lines above the text were left out: ${labels.join(', ')}; put in what is the article’s.`);
        body.sections[0].body = blocks.filter((block, index) => index > at || (index < at && !wordsOf(block)));
        return description;
    }
    const first = blocks.findIndex((block) => block.type === 'paragraph' && !isLabel(wordsOf(block)));
    const opening = wordsToCompare(wordsOf(blocks[first]));
    if (opening.startsWith(own.slice(0, 60)))
        return undefined;
    if (shown.includes(own))
        return description;
    notes.push(`The page does not show how it describes itself, which may be the standfirst: ${description}`);
    return undefined;
}
/** A standfirst that a page sets as a heading, and which is none of its sections. */
function takeHeading({ sections }, description = '') {
    const [opening, next] = sections;
    const section = opening?.heading === undefined ? next : opening;
    const words = section?.heading?.trim();
    const isOpening = section === opening || opening.body.every((block) => isLabel(wordsOf(block)));
    if (!section || !words || !isOpening || section.body.length === 0)
        return undefined;
    const isOwn = wordsToCompare(words) === wordsToCompare(description);
    if (!isOwn && !(sentenceEnd.test(words) && /[.。۔।]/u.test(words) && words.length > 50))
        return undefined;
    delete section.heading;
    if (section !== opening) {
        section.body.unshift(...opening.body);
        sections.shift();
    }
    return words;
}
/** Takes short lines away that stand above the first sentence of a text, such as the name of its section, and tells which. */
function takeLabels({ sections }, lang, notes) {
    const [opening] = sections;
    if (!opening || opening.heading !== undefined)
        return;
    const first = opening.body.findIndex((block) => sentenceEnd.test(wordsOf(block)) && !isShort(wordsOf(block)));
    const labels = opening.body.slice(0, Math.max(first, 0)).filter((block) => wordsOf(block) !== '');
    // A day alone may be that of a letter or a report.
    const isDay = (words) => spelledDate(withoutTime(words), lang)?.before === '';
    const taken = labels.filter((block) => isLabel(wordsOf(block)) && !isDay(wordsOf(block)));
    if (taken.length === 0 || taken.length > mostLabels)
        return;
    opening.body = opening.body.filter((block) => !taken.includes(block));
    const words = taken.map((block) => `“${wordsOf(block)}”`).join(', ');
    notes.push(`Lines above the text were left out: ${words}; put in what is the article’s.`);
}
/** Takes headings away under which nothing of the text stands, and tells which: they sum nothing up. */
function takeBareHeadings({ sections }, notes) {
    for (const section of sections.filter(({ heading, body }) => heading !== undefined && body.length === 0)) {
        if (sections.length === 1)
            return;
        sections.splice(sections.indexOf(section), 1);
        notes.push(`A heading of the page has no text below it and was left out: “${section.heading}”.`);
    }
}

export { takeBareHeadings, takeDates, takeLabels, takeStandfirst };
