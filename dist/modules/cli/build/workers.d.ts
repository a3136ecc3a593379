/** Threads that all run one module, which answers each message with one. They start when there is work for them. */
export declare class Workers<Task, Answer> {
    #private;
    /**
     * @param workerData what each of them knows from the start
     * @param signal ends the wait for their answers
     */
    constructor(module: URL, maxWorkers: number, workerData: unknown, signal: AbortSignal);
    /** Gives a task to the next thread that is free. Fails as that thread does. */
    run(task: Task): Promise<Answer>;
    /** Ends them, whatever they do. */
    close(): Promise<void>;
}
