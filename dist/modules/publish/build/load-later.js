import { escapeHtml } from '../../formats/html/escape.js';

/** The tag that loads scripts for what came prerendered. A story that expires is on screen no longer than its script is. */
function loadLater(story, loader, scripts) {
    const { href, integrity } = loader;
    const digest = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
    const when = story.expiresAt === undefined ? 'interaction' : 'visible';
    const addresses = scripts.map(({ href, integrity }) => (integrity ? `${href}|${integrity}` : href)).join(' ');
    return `<script src="${escapeHtml(href)}"${digest} async data-load="${when}" data-scripts="${escapeHtml(addresses)}"></script>`;
}

export { loadLater };
