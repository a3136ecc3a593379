/** The path of a file of this package. */
export declare const packageFile: (name: string) => string;
/** The package's own version. */
export declare const version: string;
