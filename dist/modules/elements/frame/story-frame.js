import { heightIn, ask } from './messages.js';

/**
 * The script of a page that shows stories in frames: gives every `<iframe data-story-frame>`, now and later, the height
 * that its page tells. Only the page of the frame's own `src` is heard, and only for that frame.
 */
/** Those of the page, and of the open shadow roots in it, at any depth. */
function frames(root = document) {
    const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? frames(shadowRoot) : []);
    return [...root.querySelectorAll('iframe[data-story-frame]'), ...inside];
}
addEventListener('message', ({ source, origin, data }) => {
    const height = heightIn(data);
    if (!height)
        return;
    const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source);
    if (!frame || !isOf(frame, origin))
        return;
    const borders = frame.offsetHeight - frame.clientHeight;
    frame.style.boxSizing = 'border-box';
    frame.style.height = `${height + borders}px`;
});
/** In a sandbox a page is of no origin, unless that is allowed. */
function isOf(frame, origin) {
    const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return sandboxed ? origin === 'null' : frame.src.startsWith(`${origin}/`);
}
for (const { contentWindow } of frames())
    contentWindow?.postMessage(ask, '*');
