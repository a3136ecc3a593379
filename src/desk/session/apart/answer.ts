import {Refusal} from '../../../formats/common/refusal.js';
import {actOn, make} from '../make.js';
import {sentence} from '../sentence.js';
import type {Answer, Question} from './bench.js';

/** Answers what a worker is asked. */
export function answer({id, job, act}: Question): Answer {
  try {
    const made = make(job);
    return act ? {id, acted: actOn(act, job, made)} : {id, made};
  } catch (error) {
    return error instanceof Refusal ? {id, refused: sentence(error.message)} : {id, failed: true};
  }
}
