import type {Story} from '../../story/story.js';

/** JSON that can stand in a `<script>`: the `<` of `</script>` or `<!--` in it is escaped. */
export const scriptJson = (data: unknown) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Tells a browser that a script is UTF-8, whatever the page around is and whether or not the server says so. */
const byteOrderMark = '\uFEFF';

const withBundle = (act: string) => `customElements.whenDefined('story-bundle').then((Bundle) => ${act});\n`;

/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
export const storyScript = (story: Story) =>
  byteOrderMark + withBundle(`Bundle.registerStory(${scriptJson(story)})`);

/** A script with the elements and one story, which they show wherever the page gives them none. */
export const standaloneScript = (story: Story, elements: string) =>
  `${byteOrderMark}${elements}\n` +
  withBundle(
    `{const story = ${scriptJson(story)}; Bundle.registerStory(story); Bundle.registerStory(story, '')}`,
  );

/**
 * A script as it can stand in a page: what a parser of HTML would take for the end or the beginning of something is written
 * otherwise, which in strings, templates and regular expressions means the same.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const inlineScript = (script: string): string =>
  script.replace(/^\uFEFF/, '').replace(/<(?=!--|\/?script)/gi, '\\x3c');
