import type {Finding} from './claim.js';
import {hasSameWords} from './numbers/same-words.js';
import type {Grounds} from './text/grounds.js';
import type {ReadText} from './text/read-text.js';
import {relativeWordsIn} from './text/time/relative-dates.js';

/** “Last year” is not “next year”. */
export function checkRelative(line: ReadText, {sentence, paragraph}: Grounds): Finding[] {
  const own = relativeWordsIn(line);
  const said = own.length > 0 ? relativeWordsIn(sentence) : [];
  const isTold = (each: (typeof own)[number], by: typeof own) =>
    by.some(({unit, offset}) => unit === each.unit && offset === each.offset);
  return own.flatMap((claimed): Finding[] => {
    const other = said.find((each) => each.unit === claimed.unit && !isTold(each, own));
    if (!other || isTold(claimed, said)) return [];
    const isAround = paragraph.some((each) => isTold(claimed, relativeWordsIn(each)));
    const apart = [{start: claimed.start, end: claimed.start + claimed.text.length}];
    const isSure = !isAround && hasSameWords(line, sentence, apart);
    return [
      {
        ...{kind: 'date', grade: isSure ? 'contradicted' : 'unsupported', claim: claimed.text},
        ...{reason: `the passage says “${other.text}”`, nearest: sentence.text},
      },
    ];
  });
}
