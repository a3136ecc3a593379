/** The name that `written` was probably meant to be: at most a third of its letters differ. */
export declare function nearestKey(names: readonly string[], written: string): string | undefined;
