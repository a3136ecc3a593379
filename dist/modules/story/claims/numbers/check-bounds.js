import { boundOf } from './bounds.js';
import { hasSameWords } from './same-words.js';
import { areMany } from '../text/numbers.js';

/** Holds whether a line takes a number for the least or the most against its passage: “more than 300” is not “fewer than 300”. */
function checkBounds(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    return line.numbers.flatMap((number) => {
        const claimed = boundOf(number, line);
        if (!claimed)
            return [];
        const said = sentence.numbers
            .filter(({ value }) => value === number.value)
            .map((each) => boundOf(each, sentence));
        if (said.length === 0 || !said.every((each) => each && each.isAbove !== claimed.isAbove))
            return [];
        const grade = hasSameWords(line, sentence, [claimed]) ? 'contradicted' : 'unsupported';
        return [
            {
                ...{ kind: 'number', grade, claim: claimed.text, nearest: sentence.text },
                reason: `the passage says “${said[0].text}”`,
            },
        ];
    });
}

export { checkBounds };
