import { ask } from './messages.js';

/**
 * The script of a page that is shown in a frame: tells the page around it how tall it is, at first, on every change and
 * when asked. The message is the one that AMP resizes a frame by, `{sentinel: 'amp', type: 'embed-size', height}` with
 * `height` in CSS pixels, so that pages which know that need no script of ours. It goes to whoever shows the frame: a
 * height is no secret.
 * https://amp.dev/documentation/components/websites/amp-iframe#iframe-resizing
 */
const root = document.documentElement;
function tellHeight() {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}
if (parent !== window) {
    new ResizeObserver(tellHeight).observe(root);
    addEventListener('message', ({ source, data }) => {
        if (source === parent && data === ask)
            tellHeight();
    });
}
