import { setMaxListeners, once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A pool of threads that all run one module, which answers each message with one. A thread starts when a task needs it. */
class Workers {
    #start;
    #maxWorkers;
    #signal;
    #all = [];
    #idle = [];
    #waiting = [];
    /**
     * @param workerData given to each thread when it starts
     * @param signal ends the wait for answers
     */
    constructor(module, maxWorkers, workerData, signal) {
        this.#start = () => new Worker(module, { workerData });
        this.#maxWorkers = maxWorkers;
        this.#signal = signal;
        // Each task that is under way listens to it, and Node warns of more than ten listeners.
        setMaxListeners(0, signal);
    }
    /** Gives a task to the next free thread, and returns its answer. Rejects with the error of a thread that fails. */
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
    /** Ends all threads, also those at work. */
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
