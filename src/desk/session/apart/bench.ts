import type {DraftSource} from '../../../formats/draft/draft-from.js';
import type {Draft} from '../../../formats/draft/write.js';
import type {Act} from '../act.js';
import type {Acted, Job, Made} from '../make.js';

/** What the worker is asked: what is made of a text, or what an act makes of it. */
export interface Question {
  id: number;
  job: Job;
  act?: Act;
}

/** That it is asked for a draft. */
export interface DraftQuestion {
  id: number;
  draft: DraftSource;
}

/** What it answers: what came of it, or why an act is refused, or that it failed. */
export type Answer = {id: number} & (
  {made: Made} | {acted: Acted} | {drafted: Draft} | {refused: string} | {failed: true}
);

/** What of a worker is needed. */
export interface Work {
  postMessage(question: Question | DraftQuestion): void;
  terminate(): void;
  onmessage: ((event: {data: Answer}) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** Where a large text is worked on while the page goes on. It answers nothing where the worker failed. */
export class Bench {
  #worker: Work | undefined;
  readonly #asked = new Map<number, (answer: Answer | undefined) => void>();
  #count = 0;

  constructor(worker: Work) {
    this.#worker = worker;
    worker.onmessage = ({data}) => {
      this.#asked.get(data.id)?.(data);
      this.#asked.delete(data.id);
    };
    worker.onerror = () => this.end();
  }

  async make(job: Job): Promise<Made | undefined> {
    const answer = await this.#ask({job});
    return answer && 'made' in answer ? answer.made : undefined;
  }

  async act(act: Act, job: Job): Promise<Acted | {refused: string} | undefined> {
    const answer = await this.#ask({act, job});
    if (answer && 'refused' in answer) return {refused: answer.refused};
    return answer && 'acted' in answer ? answer.acted : undefined;
  }

  async draft(draft: DraftSource): Promise<Draft | undefined> {
    const answer = await this.#ask({draft});
    return answer && 'drafted' in answer ? answer.drafted : undefined;
  }

  /** Ends the worker; what is asked of it is not answered. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answered of this.#asked.values()) answered(undefined);
    this.#asked.clear();
  }

  #ask(question: Omit<Question, 'id'> | Omit<DraftQuestion, 'id'>): Promise<Answer | undefined> {
    if (!this.#worker) return Promise.resolve(undefined);
    const id = ++this.#count;
    this.#worker.postMessage({id, ...question});
    return new Promise((resolve) => this.#asked.set(id, resolve));
  }
}
