import { named } from './built-file.js';

/** The settings for a folder that will be at `base`. */
function settingsOf(base, { elements, frameHost, framePage, embedPage, whole }) {
    const shared = {
        elements: named('story-elements', 'js', elements),
        frameHost: named('story-frame', 'js', frameHost),
        framePage: named('frame-page', 'js', framePage),
        embedPage: named('embed-page', 'js', embedPage),
    };
    return { base, shared, elements: { usual: elements, whole } };
}

export { settingsOf };
