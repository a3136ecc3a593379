/** A file that was built. */
export interface Built {
    file: string;
    bytes: number;
}
/** A file whose name holds a hash of what is in it, so that it never changes. */
export interface BuiltForEver extends Built {
    /** For `integrity=`. */
    integrity: string;
}
/** `manifest.json` of a story's own folder; the files are in that folder. */
export interface StoryManifest {
    version: 1;
    id: string;
    headline: string;
    /** The story; a script that registers it; one that has the elements too; its HTML; its schema.org JSON-LD. */
    files: Record<'json' | 'script' | 'standalone' | 'html' | 'jsonLd', BuiltForEver>;
    /** What is newest, under names that stay: the story, the page to frame, its oEmbed document, the snippets. */
    latest: Record<'json' | 'frame' | 'oEmbed' | 'embed', Built>;
}
/** What all stories of a folder share: the elements; the script of a page with frames, and of a page in a frame. */
export type Shared = Record<'elements' | 'frameHost' | 'framePage', BuiltForEver>;
/** `manifest.json`: what lies in the folder, for a publisher's own programs. */
export interface Manifest {
    version: 1;
    shared?: Shared;
    /** By id. */
    stories: Record<string, BuiltStory>;
}
/** A story that was built; its own manifest tells more. */
export interface BuiltStory {
    headline: string;
    folder: string;
    /** All that is in it, and was built now. */
    files: string[];
    /** Tells whether it would be built alike again. */
    digest: string;
}
/** Two digests are alike where all parts are. */
export declare function digestOf(...parts: (string | Uint8Array)[]): string;
/** Names data by its content: `story` and `js` make `story.1f0e9c2a77b1.js`. */
export declare function named(stem: string, ending: string, data: string | Uint8Array): BuiltForEver;
/**
 * A name for the folder of a story: its id, without what a file name or an address cannot hold. Ids that would come out
 * alike do not.
 */
export declare function folderOf(id: string): string;
/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where one is there that is not ours, so that nothing of it is lost
 */
export declare function readManifest(folder: string): Manifest;
/** Whether all that was built of a story is still there; each file was written whole. */
export declare function isThere(path: string, { folder, files }: BuiltStory): boolean;
