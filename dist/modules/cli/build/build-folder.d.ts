import type { BuildSettings, SharedFiles } from './build-settings.js';
import type { StoryFiles } from './story-files.js';
/** The folder that is built: what lies in it from before, and what is written now. */
export declare class BuildFolder {
    #private;
    /** @throws {Failure} where the folder is another's */
    constructor(path: string, settings: BuildSettings);
    /** Writes what all stories share, if it is not there; where there is no story yet, before the first. */
    putShared(shared: SharedFiles): void;
    /** Whether the same was built of the same file before, and is still there. */
    has(file: string): boolean;
    /**
     * Writes a story, and tells where its page of snippets is.
     * @throws {Failure} where another file has the story's id, or {@link WriteFailure}
     */
    put({ id, headline, folder, files }: StoryFiles, file: string, digest: string): string;
    /** Tells what lies in the folder now. */
    putManifest(): void;
}
