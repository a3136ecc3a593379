/** The elements on the page, which look again when something is registered. */
const listeners = new Set();
/** By id, with the labels that the build gave. */
const stories = new Map();
const told = [];
let registry;
/** Whether the page's author gave labels of their own, which prerendered markup may not have. */
let isRelabelled = false;
const registeredStory = (id) => stories.get(id);
/** As `registerStory` of the elements that render. */
function registerStory(...registration) {
    const [story, id = story.id, built] = registration;
    stories.set(id, { story, labels: built?.labels });
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

export { handOver, isRelabelled, listeners, registerLabels, registerStory, registeredStory };
