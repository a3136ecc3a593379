/** A file that was built. Its name holds a hash of what is in it, so it never changes. */
export interface Built {
    file: string;
    /** For `integrity=`. */
    integrity: string;
    bytes: number;
}
/** What was built of one story. */
export interface BuiltStory {
    headline: string;
    /** Tells whether it would be built alike again. */
    digest: string;
    json: Built;
    script: Built;
    jsonLd: Built;
    /** The newest story and its snippets, under names that stay. */
    latest: {
        json: string;
        embed: string;
    };
}
/** `manifest.json`: what lies in the folder, for a publisher's own programs. */
export interface Manifest {
    version: 1;
    elements?: Built;
    /** By id. */
    stories: Record<string, BuiltStory>;
}
export declare const digestOf: (...parts: (string | undefined)[]) => string;
/** Names data by its content: `bridge.story` and `js` make `bridge.story.1f0e9c2a77b1.js`. */
export declare function named(stem: string, ending: string, data: string | Uint8Array): Built;
/**
 * A name for the files of a story: its id, without what a file name or an address cannot hold. Ids that would come out
 * alike do not.
 */
export declare function stemOf(id: string): string;
/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where one is there that is not ours, so that nothing of it is lost
 */
export declare function readManifest(folder: string): Promise<Manifest>;
/** Whether all that was built of a story is still there. */
export declare function isWhole(folder: string, { json, script, jsonLd, latest }: BuiltStory): Promise<boolean>;
