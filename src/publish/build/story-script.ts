import {languageFor} from '../../languages/all-languages.js';
import {storyDigest} from '../../elements/base/fingerprint.js';
import type {Built} from '../../elements/source/story-registry.js';
import {tags} from '../../prerender/prerender.js';
import type {Story} from '../../story/story.js';

/** JSON that can stand in a `<script>`: the `<` of `</script>` or `<!--` in it is escaped. */
export const scriptJson = (data: unknown) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Tells a browser that a script is UTF-8, whatever the page around is and whether or not the server says so. */
const byteOrderMark = '\uFEFF';

/** Tells a story to all elements that a page has or gets, of whichever script; those of older versions have one that hears it. */
const tellElements = (story: Story, more = '') =>
  `{const story = ${scriptJson(story)}, built = ${scriptJson(builtOf(story))}; ` +
  `for (const tag of "story-bundle ${tags.join(' ')}".split(" ")) customElements.whenDefined(tag)` +
  `.then(({registerStory: tell}) => {tell?.(story, story.id, built)${more}})}\n`;

/**
 * What the build vouches for: the elements show a story with this digest without a check, and need no file for its
 * language.
 */
function builtOf(story: Story): Built {
  const isEnglish = /^en\b/i.test(story.lang);
  return {digest: storyDigest(story), ...(!isEnglish && {labels: languageFor(story.lang)?.labels ?? {}})};
}

/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
export const storyScript = (story: Story) => byteOrderMark + tellElements(story);

/** A script with the elements and one story, which they show wherever the page gives them none. */
export const standaloneScript = (story: Story, elements: string) =>
  `${byteOrderMark}${elements}\n${tellElements(story, "; tell?.(story, '')")}`;

/**
 * A script as it can stand in a page: what a parser of HTML would take for the end or the beginning of something is written
 * otherwise, which in strings, templates and regular expressions means the same.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const inlineScript = (script: string): string =>
  script.replace(/^\uFEFF/, '').replace(/<(?=!--|\/?script)/gi, '\\x3c');
