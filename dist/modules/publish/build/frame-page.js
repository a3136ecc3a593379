import { tags, styleSheet, prerender } from '../../prerender/prerender.js';
import { styleHash } from '../../prerender/style-sheet.js';
import { escapeHtml } from '../../formats/html/escape.js';

/** Padding keeps the focus outline inside the frame; empty tags, of which the story has nothing to show, take no room. */
const style = ':root{color-scheme:light dark}' +
    'body{margin:0;padding:4px;display:flow-root;font:1rem/1.5 system-ui,sans-serif}' +
    'story-overview{margin-block-start:0}timeline-strip{margin-block-end:0}' +
    'body>:not([prerendered]){display:none}';
/** The hashes of all inline styles, which are the same in every page. */
const hashes = [style, ...tags.map((tag) => styleSheet(tag))].map(styleHash);
/**
 * A page with one story and nothing else, for a frame on a site that allows no scripts: complete without JavaScript, as
 * tall as its text, with the article opening outside of the frame. Its scripts lie beside it.
 */
function framePage(story, { script, oEmbed, shared }) {
    const policy = [
        "default-src 'none'",
        "script-src 'self'",
        `style-src ${hashes.join(' ')}`,
        'img-src https: http:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types story-widgets story-widgets-files',
    ].join('; ');
    const headline = escapeHtml(story.headline);
    const canonical = story.url && `<link rel="canonical" href="${escapeHtml(story.url)}">\n`;
    const load = (address) => `<script src="${escapeHtml(address)}"></script>`;
    return `<!doctype html>
<html lang="${escapeHtml(story.lang)}" dir="${story.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex">
<title>${headline}</title>
${canonical ?? ''}<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${headline}">
<base target="_blank">
<style>${style}</style>
</head>
<body>
${prerender(story)}${load(`../${shared.elements.file}`)}
${load(script)}
${load(`../${shared.framePage.file}`)}
</body>
</html>
`;
}

export { framePage };
