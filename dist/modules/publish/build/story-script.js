import { languageFor } from '../../languages/all-languages.js';
import { storyDigest } from '../../elements/base/fingerprint.js';
import 'valibot';
import '../../story/story.js';
import '../../story/own-fields.js';
import '../../story/sanitize.js';
import '../../story/validation.js';
import '../../story/language/direction.js';
import 'htmlparser2';
import '../../elements/base/styles/host.styles.js';
import '../../elements/base/styles/passage.styles.js';
import '../../elements/base/styles/words.styles.js';
import '../../elements/story-bundle/story-bundle.styles.js';
import '@noble/hashes/sha2.js';
import '@noble/hashes/utils.js';
import { tags } from '../../prerender/widgets.js';

/** JSON that can stand in a `<script>`: the `<` of `</script>` or `<!--` in it is escaped. */
const scriptJson = (data) => JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Tells a browser that a script is UTF-8, whatever the page around is and whether or not the server says so. */
const byteOrderMark = '\uFEFF';
/** Tells a story to all elements that a page has or gets, of whichever script; those of older versions have one that hears it. */
const tellElements = (story, more = '') => `{const story = ${scriptJson(story)}, built = ${scriptJson(builtOf(story))}; ` +
    `for (const tag of "story-bundle ${tags.join(' ')}".split(" ")) customElements.whenDefined(tag)` +
    `.then(({registerStory: tell}) => {tell?.(story, story.id, built)${more}})}\n`;
/**
 * What the build vouches for: the elements show a story with this digest without a check, and need no file for its
 * language.
 */
function builtOf(story) {
    const isEnglish = /^en\b/i.test(story.lang);
    return { digest: storyDigest(story), ...(!isEnglish && { labels: languageFor(story.lang)?.labels ?? {} }) };
}
/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
const storyScript = (story) => byteOrderMark + tellElements(story);
/** A script with the elements and one story, which they show wherever the page gives them none. */
const standaloneScript = (story, elements) => `${byteOrderMark}${elements}\n${tellElements(story, "; tell?.(story, '')")}`;

export { scriptJson, standaloneScript, storyScript };
