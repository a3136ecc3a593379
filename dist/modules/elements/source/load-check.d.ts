/**
 * Loads what only stories from outside need. When it does not come, the next call asks anew: Firefox and Safari remember
 * by its address that a module failed. https://github.com/whatwg/html/issues/6768
 */
export declare function loadCheck(): Promise<typeof import("./story-check.js")>;
