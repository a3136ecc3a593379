import {once, setMaxListeners} from 'node:events';
import {Worker} from 'node:worker_threads';

/** A pool of threads that all run one module, which answers each message with one. A thread starts when a task needs it. */
export class Workers<Task, Answer> {
  readonly #start: () => Worker;
  readonly #maxWorkers: number;
  readonly #signal: AbortSignal;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /**
   * @param workerData given to each thread when it starts
   * @param signal ends the wait for answers
   */
  constructor(module: URL, maxWorkers: number, workerData: unknown, signal: AbortSignal) {
    this.#start = () => new Worker(module, {workerData});
    this.#maxWorkers = maxWorkers;
    this.#signal = signal;
    // Each task that is under way listens to it, and Node warns of more than ten listeners.
    setMaxListeners(0, signal);
  }

  /** Gives a task to the next free thread, and returns its answer. Rejects with the error of a thread that fails. */
  async run(task: Task): Promise<Answer> {
    const worker = this.#idle.pop() ?? this.#another() ?? (await this.#free());
    const answered = once(worker, 'message', {signal: this.#signal}) as Promise<[Answer]>;
    worker.postMessage(task);
    const [answer] = await answered;
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
    return answer;
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #another(): Worker | undefined {
    if (this.#all.length === this.#maxWorkers) return undefined;
    const worker = this.#start();
    this.#all.push(worker);
    return worker;
  }

  #free(): Promise<Worker> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
