import type { BuildSettings, SharedFiles } from './build-settings.js';
import type { StoryFiles } from './story-files.js';
/** The folder that is built: what lies in it from before, and what is written now. */
export declare class BuildFolder {
    #private;
    /** @throws {Failure} where the folder is another's */
    constructor(path: string, settings: BuildSettings);
    /** Writes what all stories share, if it is not there. */
    putShared({ pinned, beside }: SharedFiles): void;
    /** Whether the same was built of the same file before, and is still there. */
    has(file: string): boolean;
    /** @throws {Failure} where another file has the story's id, or {@link WriteFailure} */
    put({ id, headline, folder, files }: StoryFiles, file: string, digest: string): true;
    /** Tells what lies in the folder now. */
    putManifest(): void;
}
