import { loadScripts } from './load-scripts.js';
import { namesItem } from './names-item.js';
import { replayClicks } from './replay.js';
import { showButtons, widgetsOnPage, around, prerendered } from './widgets.js';

/**
 * The script of a page, or of a frame, whose widgets came prerendered: it loads theirs only when the reader wants something
 * of them. Its tag says when, in `data-load`: `interaction`, `visible` or `idle`; and what, in `data-scripts`: addresses, each
 * with the digest of the file behind a bar.
 */
const tag = document.currentScript;
const { load: when, scripts = '' } = tag.dataset;
const missing = scripts.split(' ');
/** Also when all have come, so that nothing is asked for twice. */
let isLoading = false;
/**
 * Loads the scripts. Where they do not come, the words stand, and no button that does nothing, till the reader does something
 * with them again; but for a while, since a pointer moves often.
 */
function load() {
    if (isLoading)
        return;
    isLoading = true;
    loadScripts(tag, missing).catch(() => {
        showButtons(false);
        setTimeout(() => (isLoading = false), 2_000);
    });
}
function begin() {
    // A button needs a script, and comes hidden.
    showButtons(true);
    replayClicks();
    const onReader = (event) => {
        if (around(event, prerendered))
            load();
    };
    // Whoever goes into a widget with the pointer or the keyboard may want more of it.
    for (const type of ['pointerover', 'focusin', 'keydown', 'click'])
        addEventListener(type, onReader, true);
    addEventListener('hashchange', () => namesItem() && load());
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
    }
}
if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true });
else
    begin();
