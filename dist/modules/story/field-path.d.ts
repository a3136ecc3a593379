/** A path as a message names it: `timeline[0].when`. */
export declare const fieldOf: (path: readonly (string | number)[]) => string;
