/**
 * What has been checked already, so that four widgets with one object check it once, and a story that the build or
 * `parseStory` made is shown without a wait. Membership cannot be forged from JSON.
 */
const checkedStories = new WeakMap();
/** The checked story that was made of `value`, if it was checked before and still says the same. */
const checkedStory = (value) => checkedStories.get(value)?.();
/**
 * Promises that `story` passed `parseStory`, now or at build, and remembers it for itself, and for its `origin` as long as
 * that is current.
 */
function markChecked(story, origin, isCurrent) {
    checkedStories.set(story, () => story);
    if (typeof origin === 'object' && origin !== null)
        checkedStories.set(origin, () => (isCurrent?.() === false ? undefined : story));
    return story;
}

export { checkedStory, markChecked };
