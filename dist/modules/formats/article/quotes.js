import { fold } from '../../story/passages/fold.js';
import { WhenError } from '../../story/dates/edtf.js';
import { quotations } from '../../story/passages/quotations.js';
import { parseWhen } from '../../story/dates/when.js';
import { firstWords } from './body.js';
import { quoted } from './problems.js';
import { networkOf } from '../common/social-network.js';

/** The quotes of the article's block quotes, then those of the front matter, numbered in this order. */
function readQuotes(written, front, ids, context, passages) {
    const read = [];
    for (const [index, quote] of written.entries()) {
        const item = quote.attribution
            ? attributed(quote, quote.attribution, `quotes[${index}]`, context, passages)
            : pulled(quote, `quotes[${index}]`, passages);
        if (!item)
            continue;
        read.push({ item, at: quote.at, number: index });
    }
    for (const [index, entry] of front.quotes?.entries() ?? []) {
        const quote = entry && given(entry, index, front, ids, context, passages);
        if (quote)
            read.push({ ...quote, at: front.at('quotes', index), number: written.length + index });
    }
    return read;
}
function attributed(quote, { name, role, handle, said, unread }, path, context, passages) {
    const at = { ...quote.at, line: quote.lastLine };
    if (unread) {
        const remedy = 'write a date as November 20, 2025 (with the month in the language of the article) or 2025-11-20';
        context.problems.add(at, `${path}.said`, `not a date: ${quoted(unread)}`, { remedy });
    }
    try {
        if (said)
            parseWhen(said);
    }
    catch (error) {
        if (!(error instanceof WhenError))
            throw error;
        context.problems.add(at, `${path}.said`, error.message);
    }
    const network = networkOf(quote.url);
    return {
        id: quote.id,
        kind: handle || network ? 'post' : 'statement',
        text: quote.words,
        speaker: {
            name,
            ...(role && { role }),
            ...(handle && { handle }),
            ...(quote.speakerUrl && { url: quote.speakerUrl }),
        },
        ...(said && { said }),
        ...(quote.url && { source: { url: quote.url, ...(network && { network }) } }),
        passage: passages.ofQuote(quote),
    };
}
function pulled({ id, words, at }, path, passages) {
    const remedy = 'if someone said this, end the quote with a line “— name, date”; if it repeats the article, copy its words';
    const found = passages.find({ exact: words }, at, path, remedy);
    return found && { id, kind: 'pull', text: found.words, passage: found.passage };
}
function given(entry, index, front, ids, { problems }, passages) {
    const { passage: wanted = { exact: entry.text }, ...fields } = entry;
    const path = `quotes[${index}]`;
    const at = front.at('quotes', index, entry.passage ? 'passage' : 'text');
    const kind = entry.kind ?? (entry.speaker ? ('handle' in entry.speaker ? 'post' : 'statement') : 'pull');
    const found = passages.find(wanted, at, `${path}.${entry.passage ? 'passage' : 'text'}`);
    if (!found)
        return undefined;
    const id = entry.id ?? ids.make(entry.speaker?.name ?? firstWords(entry.text), 'quote');
    const { passage, isGuess } = found;
    if (kind !== 'pull')
        return { item: { ...fields, id, kind, passage }, isGuess };
    const isAll = isSame(wanted.exact, entry.text);
    const text = isAll ? found.words : wordsWithin(found.words);
    if (!isAll && !isSame(text, entry.text)) {
        problems.add(at, `${path}.passage`, 'not the words of the quote, which repeats the article', {
            remedy: 'write the words of `text`',
        });
    }
    return { item: { ...fields, id, kind, text, passage }, isGuess };
}
const isSame = (one, other) => fold(one).text === fold(other).text;
/** The words of a passage that is a quotation and nothing else, without its marks and the comma that they close on. */
function wordsWithin(passage) {
    const [quotation] = quotations(passage);
    return quotation?.start === 0 && quotation.end === passage.length
        ? passage
            .slice(1, -1)
            .trim()
            .replace(/[,،，]$/u, '')
        : passage;
}

export { readQuotes };
