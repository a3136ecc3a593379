import type { Story } from '../../story/story.js';
import type { BuildSettings } from './build-settings.js';
/** Everything of one story that is to be written into its folder. */
export interface StoryFiles {
    id: string;
    headline: string;
    folder: string;
    /** In the order in which to write them: what a file leads to is there before it. */
    files: [name: string, data: string][];
}
/** Makes the files of a story. The same story makes the same files. */
export declare function storyFiles(story: Story, settings: BuildSettings): Promise<StoryFiles>;
