import type { Shared } from './manifest.js';
/** What the stories of one build have in common. */
export interface BuildSettings {
    /** The address of the folder: empty, or ending with a slash. */
    base: string;
    shared: Shared;
    /** The texts of the script with the elements: with what most stories need, and with what they load on demand. */
    elements: {
        usual: string;
        whole: string;
    };
    /** Tells builds that make other files of the same story from each other. */
    digest: string;
}
/** What is copied from the package, for all stories of a folder. */
export interface SharedFiles {
    pinned: Record<keyof Shared, string>;
    /** Under the names by which the elements look for them beside their script: each language, what few timelines need. */
    beside: Record<string, string>;
}
export declare function sharedFiles(): SharedFiles;
export declare function buildSettings(base: string, { pinned }: SharedFiles): BuildSettings;
/** Tells whether the same is built of a file again. Its name is part of it, since that may make the story's id. */
export declare const fileDigest: (file: string, bytes: Uint8Array, { digest }: BuildSettings) => string;
