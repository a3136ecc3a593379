import type { Story } from '../story/story.js';
import type { Built, BuiltStory } from './manifest.js';
/** Text as HTML shows it, also within quotation marks. */
export declare const escapeHtml: (text: string) => string;
/** JSON that may stand within a script: no `</script>` or `<!--` is left in it, and it says the same. */
export declare const scriptJson: (data: unknown) => string;
/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
export declare const storyScript: (story: Story) => string;
/** A page for an editor: every way to put the story into a page, ready to copy. It has no script of its own. */
export declare function embedPage(story: Story, { json, script, latest }: Pick<BuiltStory, 'json' | 'script' | 'latest'>, { base, elements, jsonLd }: {
    base: string;
    elements: Built;
    jsonLd: object;
}): string;
