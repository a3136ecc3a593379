import { named } from './built-file.js';

/** The settings for a folder that will be at `base`. */
function settingsOf(base, { elements, prerendered, loader, frameHost, framePage, embedPage, alone, whole }) {
    const shared = {
        elements: named('story-elements', 'js', elements),
        prerendered: named('story-widgets.prerendered', 'js', prerendered),
        loader: named('story-loader', 'js', loader),
        frameHost: named('story-frame', 'js', frameHost),
        framePage: named('frame-page', 'js', framePage),
        embedPage: named('embed-page', 'js', embedPage),
    };
    return { base, shared, elements: { alone, whole } };
}

export { settingsOf };
