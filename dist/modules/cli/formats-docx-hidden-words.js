import { Parser } from 'htmlparser2';

/** The properties of a run or a style that hide its words; they are written as switched off, too. */
const isOn = ({ 'w:val': value }) => !/^(?:0|false|off)$/.test(value ?? '');
/** The ids of the styles that hide what is written in them. */
function hidingStyles(xml) {
    const found = new Set();
    let style = '';
    const parser = new Parser({
        onopentag(name, attributes) {
            if (name === 'w:style')
                style = attributes['w:styleId'] ?? '';
            else if (name === 'w:vanish' && style && isOn(attributes))
                found.add(style);
        },
        onclosetag(name) {
            if (name === 'w:style')
                style = '';
        },
    }, { xmlMode: true });
    parser.end(xml);
    return found;
}
/** What each comment of a document says. */
function wordsOfComments(xml) {
    const found = [];
    const parser = new Parser({
        onopentag(name) {
            if (name === 'w:comment')
                found.push('');
            else if (name === 'w:p' && found.length > 0)
                found[found.length - 1] += ' ';
        },
        ontext(words) {
            if (found.length > 0)
                found[found.length - 1] += words;
        },
    }, { xmlMode: true });
    parser.end(xml);
    return found.map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
/** A part of a document without the runs that it hides; their words, neighbours as one, and those that a change strikes out. */
function withoutHidden(xml, hides) {
    const kept = [];
    const hidden = [];
    const struck = [];
    let [from, start, words, text, own] = [0, -1, '', '', false];
    /** Whether the paragraph is in a style that hides. */
    let [inParagraph, lastEnd] = [false, -1];
    const parser = new Parser({
        onopentag(name, attributes) {
            text = name;
            if (name === 'w:p')
                inParagraph = false;
            else if (name === 'w:pStyle')
                inParagraph = hides.has(attributes['w:val'] ?? '');
            else if (name === 'w:r')
                [start, words, own] = [parser.startIndex, '', undefined];
            else if (start === -1)
                return;
            else if (name === 'w:vanish')
                own = isOn(attributes);
            else if (name === 'w:rStyle' && hides.has(attributes['w:val'] ?? ''))
                own ??= true;
        },
        ontext(said) {
            if (text === 'w:delText')
                struck.push(said);
            else if (text === 'w:t')
                words += said;
        },
        onclosetag(name) {
            text = '';
            if (name !== 'w:r' || start === -1)
                return;
            if (own ?? inParagraph) {
                kept.push(xml.slice(from, start));
                from = parser.endIndex + 1;
                if (words && lastEnd === start)
                    hidden[hidden.length - 1] += words;
                else if (words)
                    hidden.push(words);
                lastEnd = from;
            }
            start = -1;
        },
    }, { xmlMode: true });
    parser.end(xml);
    return { xml: kept.join('') + xml.slice(from), hidden: hidden.filter((each) => each.trim()), struck };
}

export { hidingStyles, withoutHidden, wordsOfComments };
