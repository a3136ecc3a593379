import {once, setMaxListeners} from 'node:events';
import {Worker} from 'node:worker_threads';

/** Threads that all run one module, which answers each message with one. They start when there is work for them. */
export class Workers<Task, Answer> {
  readonly #start: () => Worker;
  readonly #maxWorkers: number;
  readonly #signal: AbortSignal;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /**
   * @param workerData what each of them knows from the start
   * @param signal ends the wait for their answers
   */
  constructor(module: URL, maxWorkers: number, workerData: unknown, signal: AbortSignal) {
    this.#start = () => new Worker(module, {workerData});
    this.#maxWorkers = maxWorkers;
    this.#signal = signal;
    // Each task that is under way listens.
    setMaxListeners(0, signal);
  }

  /** Gives a task to the next thread that is free. Fails as that thread does. */
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

  /** Ends them, whatever they do. */
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
