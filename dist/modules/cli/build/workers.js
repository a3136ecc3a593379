import { setMaxListeners, once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Threads that all run one module, which answers each message with one. They start when there is work for them. */
class Workers {
    #start;
    #maxWorkers;
    #signal;
    #all = [];
    #idle = [];
    #waiting = [];
    /**
     * @param workerData what each of them knows from the start
     * @param signal ends the wait for their answers
     */
    constructor(module, maxWorkers, workerData, signal) {
        this.#start = () => new Worker(module, { workerData });
        this.#maxWorkers = maxWorkers;
        this.#signal = signal;
        // Each task that is under way listens.
        setMaxListeners(0, signal);
    }
    /** Gives a task to the next thread that is free. Fails as that thread does. */
    async run(task) {
        const worker = this.#idle.pop() ?? this.#another() ?? (await this.#free());
        const answered = once(worker, 'message', { signal: this.#signal });
        worker.postMessage(task);
        const [answer] = await answered;
        const next = this.#waiting.shift();
        if (next)
            next(worker);
        else
            this.#idle.push(worker);
        return answer;
    }
    /** Ends them, whatever they do. */
    async close() {
        await Promise.all(this.#all.map((worker) => worker.terminate()));
    }
    #another() {
        if (this.#all.length === this.#maxWorkers)
            return undefined;
        const worker = this.#start();
        this.#all.push(worker);
        return worker;
    }
    #free() {
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
}

export { Workers };
