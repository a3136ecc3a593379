import { loadScript } from './load-script.js';
import { namesItem } from './names-item.js';
import { replayClick } from './replay.js';
import { showButtons, widgetsOnPage, around, prerendered } from './widgets.js';

/**
 * The script of a page, or of a frame, whose widgets came prerendered: it loads theirs only when the reader wants something
 * of them. Its tag says when, in `data-load`: `interaction`, `visible` or `idle`; and what, in `data-scripts`: addresses, each
 * with the digest of the file behind a bar, that of the elements first and the stories behind it. Their words are on the page
 * already, so that `interaction` loads these only when the reader presses something.
 */
const tag = document.currentScript;
const { load: when, scripts = '' } = tag.dataset;
const addresses = scripts.split(' ');
/** How many of them have come, and how many are wanted so far. */
let come = 0;
let wanted = 1;
let isLoading = false;
/**
 * Loads the first `count` scripts. Where they do not come, the words stand, and no button that does nothing, till the reader
 * does something with them again; but for a while, since a pointer moves often.
 */
async function load(count) {
    wanted = Math.max(wanted, count);
    if (isLoading)
        return;
    isLoading = true;
    try {
        for (; come < wanted; come++)
            await loadScript(tag, addresses[come], loadAll);
        isLoading = false;
    }
    catch {
        showButtons(false);
        setTimeout(() => (isLoading = false), 2_000);
    }
}
const loadAll = () => void load(addresses.length);
/** Whoever goes into a widget with the pointer or the keyboard may want more of it. */
function onReader(event) {
    if (!around(event, prerendered))
        return;
    if (!/key|click/.test(event.type))
        return void load(1);
    loadAll();
    if (event.type === 'click')
        replayClick(event);
}
function begin() {
    // A button needs a script, and comes hidden.
    showButtons(true);
    for (const type of ['pointerover', 'focusin', 'keydown', 'click'])
        addEventListener(type, onReader, true);
    addEventListener('hashchange', () => namesItem() && loadAll());
    if (namesItem())
        return loadAll();
    // Absent in Safari.
    if (when === 'idle')
        (globalThis.requestIdleCallback ?? setTimeout)(loadAll);
    if (when === 'visible') {
        const sight = new IntersectionObserver((entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting))
                loadAll();
        });
        for (const widget of widgetsOnPage())
            sight.observe(widget);
    }
}
if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true });
else
    begin();
