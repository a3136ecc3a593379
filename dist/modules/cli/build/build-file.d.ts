import type { BuildSettings } from './build-settings.js';
import type { StoryFiles } from './story-files.js';
/** What came of a file: all that is to be written and the file's digest, or what to tell the publisher. */
export type FileBuild = {
    digest: string;
    story: StoryFiles;
} | {
    told: string;
};
/** Makes all that is to be written of an article or a story. Writes nothing itself, so any thread can do it. */
export declare function buildFile(file: string, settings: BuildSettings): Promise<FileBuild>;
