import {answer} from '../apart/answer.js';
import type {Answer, Question} from '../apart/bench.js';

/** The worker of the desk, in which a large text is worked on. */
const worker = globalThis as unknown as {
  onmessage: (event: {data: Question}) => void;
  postMessage(answer: Answer): void;
};

worker.onmessage = ({data}) => worker.postMessage(answer(data));
