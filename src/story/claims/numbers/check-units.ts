import type {Finding} from '../claim.js';
import type {Grounds} from '../text/grounds.js';
import {measureOf} from './measures.js';
import type {Measure} from './measures.js';
import type {ReadText} from '../text/read-text.js';

/** Holds what the numbers of a line are given in against the passage: “40 miles” is not “40 kilometres”, nor are 5 degrees -5. */
export function checkUnits(line: ReadText, {sentence}: Grounds): Finding[] {
  return line.numbers.flatMap((number): Finding[] => {
    const claimed = measureOf(number, line);
    if (!claimed) return [];
    const said = sentence.numbers
      .filter(({value}) => value === number.value)
      .map((each) => measureOf(each, sentence));
    if (said.length === 0 || !said.every((each) => each && areApart(each, claimed))) return [];
    return [
      {
        ...{kind: 'number', grade: 'contradicted', claim: claimed.text, nearest: sentence.text},
        reason: `the passage says “${said[0]!.text}”`,
      },
    ];
  });
}

/** Whether two measures of one number cannot both be right. */
function areApart(a: Measure, b: Measure): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'temperature') return a.unit !== b.unit;
  // Degrees alone may be of either scale.
  const isBare = a.unit === 'degree' || b.unit === 'degree';
  return a.isBelowZero !== b.isBelowZero || (!isBare && a.unit !== b.unit);
}
