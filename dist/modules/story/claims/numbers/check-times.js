import { isSameTime } from '../text/time/clock-times.js';

/** Holds the times of day of a line against those of its passage: “9 p.m.” is not “9 a.m.”, and “15:30” is “half past three”. */
function checkTimes(line, grounds, article) {
    const { sentence, paragraph } = grounds;
    const told = line.times;
    return told.flatMap((time) => {
        const isIn = ({ times }) => times.some((each) => isSameTime(each, time));
        const hours = Math.floor(time.minutes / 60);
        // “At nine” is told as a number.
        const isCounted = sentence.numbers.some(({ value }) => [hours, hours % 12, hours - 12].includes(value));
        if (isIn(sentence))
            return [];
        const finding = { kind: 'number', claim: time.text, nearest: sentence.text };
        const other = sentence.times.find((said) => !told.some((each) => isSameTime(each, said)));
        const around = paragraph.find(isIn);
        if (other && !around)
            return [{ ...finding, grade: 'contradicted', reason: `the passage says “${other.text}”` }];
        if (isCounted && !other)
            return [];
        const place = around ?? article.sentences.find(isIn);
        if (!place)
            return [{ ...finding, grade: 'unsupported', reason: 'the article does not say it' }];
        const grade = other ? 'unsupported' : 'inferred';
        return [{ ...finding, grade, reason: 'it stands elsewhere', nearest: place.text }];
    });
}

export { checkTimes };
