import {Refusal} from '../../formats/common/refusal.js';
import type {Story} from '../../story/story.js';
import {rightStory} from '../right-story.js';
import {requestOf} from './exchange.js';
import type {Proposal, Reason, Rejected, Request} from './exchange.js';
import {judge} from './judge.js';
import {readAnswer} from './read-answer.js';
import {writeItems} from './write-items.js';

/** An article file with what was accepted, and what came back. */
export interface Proposed {
  /** As it was where nothing was accepted. */
  text: string;
  accepted: Proposal[];
  rejected: Rejected[];
}

/**
 * Asks a tool for items of an article and takes those in whose passage stands in the article once, and whose claims it bears
 * out; what did not pass is asked for anew, with reasons, up to `tries` times. Words of quotes are the article's. `ask` gives
 * the answer to a request, as text.
 * @throws {Refusal} where something is wrong with the article, or the last answer holds no proposals; what `ask` throws
 */
export async function propose(
  text: string,
  file: string,
  ask: (request: Request) => Promise<string> | string,
  tries = 1,
): Promise<Proposed> {
  const {story: before, overview} = readWhole(text, file);
  let story = before;
  const accepted: Proposal[] = [];
  let rejected: Rejected[] = [];
  for (let attempt = 1; attempt <= tries; attempt++) {
    const written = answered(await ask(requestOf(story, attempt, rejected)), attempt < tries);
    rejected = [];
    for (const proposal of written.proposals) {
      const judged = judge(proposal, story);
      if ('story' in judged) {
        story = judged.story;
        accepted.push(judged.proposal);
      } else if (!repeats(judged.reasons, attempt)) rejected.push({proposal, reasons: judged.reasons});
    }
    if (written.fault) rejected.push({proposal: null, reasons: [written.fault]});
    if (rejected.length === 0) break;
  }
  if (accepted.length === 0) return {text, accepted, rejected};
  const changed = writeItems(text, accepted, overview);
  const {story: after} = readWhole(changed, file);
  if (sizeOf(after) !== sizeOf(before) + accepted.length)
    throw new Refusal('not-right', 'what was accepted cannot be written into it; it stays as it is');
  return {text: changed, accepted, rejected};
}

/** What is accepted already is often proposed once more. */
const repeats = (reasons: readonly Reason[], attempt: number) =>
  attempt > 1 && reasons.every(({code}) => code === 'duplicate');

/** The proposals of an answer; where it holds none and another try is left, what to tell of that. */
function answered(answer: string, mayAgain: boolean): {proposals: unknown[]; fault?: Reason} {
  try {
    return {proposals: readAnswer(answer)};
  } catch (error) {
    if (!(error instanceof Refusal) || !mayAgain) throw error;
    return {proposals: [], fault: {code: error.code, message: error.message}};
  }
}

const sizeOf = ({overview, quotes, timeline}: Story) => overview.length + quotes.length + timeline.length;

function readWhole(text: string, file: string) {
  const {story, placeOf, data} = rightStory(text, file, 'nothing can be proposed for it');
  if (data !== undefined)
    throw new Refusal('not-right', 'it is a story; propose for the article (.md) that it is made of');
  const lines = story.overview.map((_, index) => placeOf(`overview[${index}]`).line);
  return {story, overview: {lang: story.lang, lines}};
}
