/** Loads what lies beside the plain script, in which it stands in the place of `import()`. */
/**
 * The exports of a file, by its name without ending. A page from disk or in a sandbox, and one of another origin than the
 * script, may load no module, but another plain script.
 */
export declare function loadBeside(name: string): Promise<object>;
