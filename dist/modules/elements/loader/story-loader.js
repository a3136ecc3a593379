import { loadScripts } from './load-scripts.js';
import { namesItem } from './names-item.js';
import { replayClicks } from './replay.js';
import { buttonsOnPage, widgetsOnPage, widgetOf } from './widgets.js';

/**
 * The script of a page, or of a frame, whose widgets came prerendered: it loads theirs only when the reader wants something
 * of them. Its tag says when, in `data-load`: `interaction`, `visible` or `idle`; and what, in `data-scripts`: addresses, each
 * with the digest of the file behind a bar.
 */
const tag = document.currentScript;
const { load: when, scripts = '' } = tag.dataset;
const done = new AbortController();
/** Loads the scripts, once. Where they do not come, the words stand, and no button that does nothing. */
function load() {
    if (done.signal.aborted)
        return;
    done.abort();
    loadScripts(tag, scripts).catch(() => {
        for (const button of buttonsOnPage())
            button.hidden = true;
    });
}
function begin() {
    // A button needs a script, and comes hidden; one for sharing stays so in browsers that cannot share.
    for (const button of buttonsOnPage())
        button.hidden = !!button.value && !(button.value in navigator);
    replayClicks();
    const { signal } = done;
    const onReader = (event) => {
        if (widgetOf(event))
            load();
    };
    // Whoever goes into a widget with the pointer or the keyboard may want more of it.
    for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'])
        addEventListener(type, onReader, { signal, capture: true });
    addEventListener('hashchange', () => namesItem() && load(), { signal });
    if (namesItem())
        return load();
    // Absent in Safari.
    if (when === 'idle')
        (globalThis.requestIdleCallback ?? setTimeout)(load);
    if (when === 'visible') {
        const sight = new IntersectionObserver((entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting))
                load();
        });
        for (const widget of widgetsOnPage())
            sight.observe(widget);
        signal.addEventListener('abort', () => sight.disconnect());
    }
}
if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true });
else
    begin();
