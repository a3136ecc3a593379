/** By id; under no id the story that elements show when the page gives them none. */
const stories = new Map();
const followers = new Set();
/** Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already. */
function registerStory(story, id = story.id) {
    stories.set(id, story);
    for (const follower of followers)
        follower();
}
/** Registers the story that elements show when the page gives them none; the script-tag entry does, once. */
function setDefaultStory(story) {
    registerStory(story);
    registerStory(story, '');
}
/**
 * Calls `tell` now and whenever a story is registered with the story of that id, or with none, until the function that
 * it returns is called.
 */
function followStory(id, tell) {
    const follower = () => tell(stories.get(id));
    followers.add(follower);
    follower();
    return () => followers.delete(follower);
}

export { followStory, registerStory, setDefaultStory };
