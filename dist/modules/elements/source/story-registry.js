import { addLabels, giveLabels, hasLabels } from '../../languages/labels.js';
import { checkedStory, markChecked } from '../../story/checked-story.js';
import { storyDigest } from '../base/fingerprint.js';

/** By id; under no id the story that elements show when the page gives them none. */
const stories = new Map();
/** The elements on the page, which look again when a story is registered. */
const listeners = new Set();
/** What they show may be another. */
const lookAgain = () => {
    for (const listener of listeners)
        listener.requestUpdate();
};
/** What was registered under an id, or under none; it may still have to be checked. */
const registeredStory = (id) => stories.get(id);
/**
 * Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already; under the id
 * `''` it is the one that elements show when the page gives them none. What `parseStory` or the build did not make, or
 * what somebody has altered since the build, is checked before it shows.
 */
function registerStory(story, id = story.id, built) {
    if (built && !checkedStory(story) && built.digest === storyDigest(story)) {
        const { lang } = markChecked(story);
        if (built.labels)
            addLabels(lang, built.labels);
    }
    stories.set(id, story);
    lookAgain();
}
/**
 * Replaces labels in a language, such as `{readSection: 'Keep reading'}` in `en`, or adds a language: a BCP 47 tag, with
 * or without a region.
 */
function registerLabels(lang, labels) {
    giveLabels(lang, labels);
    lookAgain();
}
/** The checked story of `value`, if there is one and its language is at hand. */
function spoken(value) {
    const story = checkedStory(value);
    return story && hasLabels(story) ? story : undefined;
}

export { listeners, lookAgain, registerLabels, registerStory, registeredStory, spoken };
