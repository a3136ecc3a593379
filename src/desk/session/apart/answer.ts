import {draftFrom} from '../../../formats/draft/draft-from.js';
import {Refusal} from '../../../formats/common/refusal.js';
import {actOn, make} from '../make.js';
import {sentence} from '../sentence.js';
import type {Answer, DraftQuestion, Question} from './bench.js';

/** Answers what a worker is asked. */
export function answer({id, job, act}: Question): Answer {
  try {
    const made = make(job);
    return act ? {id, acted: actOn(act, job, made)} : {id, made};
  } catch (error) {
    return error instanceof Refusal ? {id, refused: sentence(error.message)} : {id, failed: true};
  }
}

/** Answers with a draft. Why none is made the page finds out itself. */
export const answerDraft = ({id, draft}: DraftQuestion): Promise<Answer> =>
  draftFrom(draft).then(
    (drafted) => ({id, drafted}),
    () => ({id, failed: true}),
  );
