import type { Story } from '../../story/story.js';
import type { Snippet } from './snippets.js';
/** A page for an editor: every way to put the story on a page, each taken by one click. It has no script of its own. */
export declare function embedPage(story: Story, snippets: readonly Snippet[], { absolute }: {
    absolute: boolean;
}): string;
