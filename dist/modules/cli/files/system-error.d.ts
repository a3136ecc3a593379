/** Why the system did not do what it was asked to, and what to do about it. */
export declare function systemReason(error: unknown): string;
