import type { Story } from '../story/story.js';
/** JSON that may stand within a script: no `</script>` or `<!--` is left in it, and it says the same. */
export declare const scriptJson: (data: unknown) => string;
/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
export declare const storyScript: (story: Story) => string;
/** A script with the elements and one story, which they show wherever the page gives them none. */
export declare const standaloneScript: (story: Story, elements: string) => string;
