import {answer, answerDraft} from '../apart/answer.js';
import type {Answer, DraftQuestion, Question} from '../apart/bench.js';

/** The worker of the desk, in which a large text is worked on. */
const worker = globalThis as unknown as {
  onmessage: (event: {data: Question | DraftQuestion}) => Promise<void>;
  postMessage(answer: Answer): void;
};

worker.onmessage = async ({data}) =>
  worker.postMessage('draft' in data ? await answerDraft(data) : answer(data));
