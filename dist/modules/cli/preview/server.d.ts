import type { PreviewState } from './state.js';
/** Serves the page of a preview to this machine alone, and tells every page that is open what changed. */
export declare class PreviewServer {
    #private;
    /** Where it is. */
    address: string;
    constructor(state: PreviewState);
    /** @throws {Failure} where the port is taken */
    listen(port: number): Promise<void>;
    show(state: PreviewState): void;
    close(): void;
}
