import { hasSameWords } from './numbers/same-words.js';
import { relativeWordsIn } from './text/time/relative-dates.js';

/** “Last year” is not “next year”. */
function checkRelative(line, { sentence, paragraph }) {
    const own = relativeWordsIn(line);
    const said = own.length > 0 ? relativeWordsIn(sentence) : [];
    const isTold = (each, by) => by.some(({ unit, offset }) => unit === each.unit && offset === each.offset);
    return own.flatMap((claimed) => {
        const other = said.find((each) => each.unit === claimed.unit && !isTold(each, own));
        if (!other || isTold(claimed, said))
            return [];
        const isAround = paragraph.some((each) => isTold(claimed, relativeWordsIn(each)));
        const apart = [{ start: claimed.start, end: claimed.start + claimed.text.length }];
        const isSure = !isAround && hasSameWords(line, sentence, apart);
        return [
            {
                ...{ kind: 'date', grade: isSure ? 'contradicted' : 'unsupported', claim: claimed.text },
                ...{ reason: `the passage says “${other.text}”`, nearest: sentence.text },
            },
        ];
    });
}

export { checkRelative };
