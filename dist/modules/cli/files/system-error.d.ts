/** Why the system did not do what it was asked to, and what to do about it. */
export declare function whyNot(error: unknown): string;
