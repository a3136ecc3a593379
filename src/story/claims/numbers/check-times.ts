import type {Article} from '../text/article.js';
import {isSameTime} from '../text/time/clock-times.js';
import type {Grounds} from '../text/grounds.js';
import type {ReadText} from '../text/read-text.js';
import type {Finding} from '../claim.js';

/** Holds the times of day of a line against those of its passage: “9 p.m.” is not “9 a.m.”, and “15:30” is “half past three”. */
export function checkTimes(line: ReadText, grounds: Grounds, article: Article): Finding[] {
  const {sentence, paragraph} = grounds;
  const told = line.times;
  return told.flatMap((time): Finding[] => {
    const isIn = ({times}: ReadText) => times.some((each) => isSameTime(each, time));
    const hours = Math.floor(time.minutes / 60);
    // “At nine” is told as a number.
    const isCounted = sentence.numbers.some(({value}) => [hours, hours % 12, hours - 12].includes(value));
    if (isIn(sentence)) return [];
    const finding = {kind: 'number' as const, claim: time.text, nearest: sentence.text};
    const other = sentence.times.find((said) => !told.some((each) => isSameTime(each, said)));
    const around = paragraph.find(isIn);
    if (other && !around)
      return [{...finding, grade: 'contradicted', reason: `the passage says “${other.text}”`}];
    if (isCounted && !other) return [];
    const place = around ?? article.sentences.find(isIn);
    if (!place) return [{...finding, grade: 'unsupported', reason: 'the article does not say it'}];
    const grade = other ? 'unsupported' : 'inferred';
    return [{...finding, grade, reason: 'it stands elsewhere', nearest: place.text}];
  });
}
