import type { BuildFolder } from './build-folder.js';
import type { BuildSettings } from './build-settings.js';
import type { Progress } from './progress.js';
/**
 * Builds the files that changed, in threads on all cores if there are many, and writes them in the order of their names
 * on the command line: of two with one id, the second is told. Holds only a few stories at a time.
 * @throws {WriteFailure} where one cannot be written, since the next could not either
 */
export declare function buildStories(files: readonly string[], folder: BuildFolder, settings: BuildSettings, progress: Progress, signal: AbortSignal): Promise<void>;
