import { l as listOf, t as textOf } from './losses.js';
import { i as isFields } from './command.js';

const names = ['attribution', 'speaker', 'name', 'cite', 'credit', 'by', 'source'];
const roles = ['role', 'title'];
/** Reads a text of ArchieML, whose parser is handed in. */
function readArchie(text, load) {
    const shown = withoutSkipped(text);
    const { body: blocks, ...fields } = load(shown.text);
    const { body, notes } = archieBody(listOf(blocks));
    return { fields, body, notes: [...shown.notes, ...notes] };
}
/** A text of ArchieML without what it says to skip, which its parser takes for words of a free text, and what that is. */
function withoutSkipped(text) {
    const notes = [];
    const tell = (command) => (_, words) => {
        const said = words.replace(/\s+/g, ' ').trim();
        if (said)
            notes.push(`What the text says to leave out (${command}) was left out: “${said.slice(0, 1000)}”.`);
        return '\n';
    };
    const kept = text
        .replace(/^[ \t]*:skip\b[^\n]*\n([^]*?)(?:^[ \t]*:endskip\b[^\n]*$|(?![^]))/gim, tell(':skip'))
        .replace(/^[ \t]*:ignore\b[^\n]*\n?([^]*)/im, tell(':ignore'));
    return { text: kept, notes };
}
/** The blocks of the freeform text of ArchieML as Markdown; newsrooms name them as they like, and others are told. */
function archieBody(blocks) {
    const notes = [];
    const signed = withCredits(blocks);
    const whole = signed
        .map((each) => (isFields(each) ? typeOf(each) === 'text' && textOf(each.value) : textOf(each)))
        .join('\n');
    const texts = signed.flatMap((each) => {
        if (!isFields(each))
            return [textOf(each)];
        const type = typeOf(each);
        if (type === 'text' || type === '')
            return [textOf(each.value)];
        const written = blockOf(type, each.value);
        if (written.length === 0)
            notes.push(`A block “${type}” of the text was left out: ${JSON.stringify(each.value)?.slice(0, 200)}`);
        if (/pull/.test(type) && written.length === 1 && whole.includes(written[0].slice(2))) {
            notes.push(`A pull quote was left out, whose words the text has: “${written[0].slice(2)}”.`);
            return [];
        }
        return written;
    });
    return { body: texts.filter(Boolean).join('\n\n'), notes };
}
const typeOf = ({ type }) => textOf(type).toLowerCase();
/** Blocks in which a line of its own behind a quote, such as “attribution:”, is a field of the quote. */
function withCredits(blocks) {
    const joined = [];
    for (const block of blocks) {
        const last = joined.at(-1);
        const type = isFields(block) ? typeOf(block) : '';
        const isCredit = [...names, ...roles].includes(type) && isFields(last) && /quote/.test(typeOf(last));
        if (!isCredit)
            joined.push(block);
        else {
            const fields = isFields(last.value) ? last.value : { text: last.value };
            joined[joined.length - 1] = { ...last, value: { ...fields, [type]: block.value } };
        }
    }
    return joined;
}
function blockOf(type, value) {
    const fields = isFields(value) ? value : { text: value };
    const first = (...names) => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
    const words = first('text', 'quote', 'value', 'content', 'body');
    if (/quote/.test(type)) {
        const who = [first(...names), first(...roles)];
        const by = who
            .filter(Boolean)
            .join(', ')
            .replace(/^[—–-]+\s*/, '');
        const said = words.replace(/^[“"]([^]*)[”"]$/, '$1');
        if (!said)
            return [];
        // Without a line of who said it, what stands in a block is told.
        return by ? [said, `— ${by}`] : [`> ${said}`];
    }
    if (/^(?:sub)?(?:head|heading|hed|title)$|^h[2-4]$/.test(type))
        return words ? [`## ${words}`] : [];
    if (/list/.test(type) && Array.isArray(value))
        return [
            value.map((item) => `- ${isFields(item) ? textOf(item.value ?? item.text) : textOf(item)}`).join('\n'),
        ];
    return /^(?:p|paragraph|intro|lede|lead)$/.test(type) && words ? [words] : [];
}

export { readArchie };
