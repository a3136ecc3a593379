import { isNewer } from '../base/fingerprint.js';

/** Those of the tag of this script. */
const { loadStories } = (document.currentScript ?? {});
/** Asks for the stories of the page, where its script leaves them until somebody wants more than their words. */
const wantStories = () => loadStories?.();
/** The elements on the page, which look again when something is registered. */
const listeners = new Set();
/** By id. */
const stories = new Map();
const told = [];
let registry;
/** Whether the page's author gave labels of their own, which prerendered markup may not have. */
let isRelabelled = false;
/**
 * The story that is registered under an id; none that is an older edition than markup of that print, of a story with the id
 * `markedId`.
 */
function registeredStory(id, markedId, print) {
    const story = stories.get(id);
    return story && story.id === markedId && isNewer(print, story) ? undefined : story;
}
/** As `registerStory` of the elements that render. */
function registerStory(...registration) {
    const [story, id = story.id] = registration;
    stories.set(id, story);
    tell((registry) => registry.registerStory(...registration));
}
/** As `registerLabels` of the elements that render. */
function registerLabels(lang, labels) {
    isRelabelled = true;
    tell((registry) => registry.registerLabels(lang, labels));
}
function tell(registration) {
    told.push(registration);
    if (registry)
        registration(registry);
    for (const listener of listeners)
        listener.requestUpdate();
}
/** Tells all that was registered to the elements that render, once. */
function handOver(to) {
    if (registry)
        return;
    registry = to;
    for (const registration of told)
        registration(to);
}

export { handOver, isRelabelled, listeners, registerLabels, registerStory, registeredStory, wantStories };
