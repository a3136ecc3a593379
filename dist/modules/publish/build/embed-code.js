import { escapeHtml } from '../../formats/html/escape.js';
import { frameOrigins } from '../../story/embeds/frame-origins.js';

/** The attributes that name a file, with its digest where it has one. */
const src = ({ href, integrity }) => `src="${escapeHtml(href)}"${integrity ? ` integrity="${integrity}"` : ''}`;
/** The tag that loads a script. */
const load = (file) => `<script ${src(file)}${file.integrity ? ' crossorigin="anonymous"' : ''}></script>`;
/** What stands in a tag until its story is there. */
const fallback = ({ headline, url }) => url ? `<a href="${escapeHtml(url)}">${escapeHtml(headline)}</a>` : escapeHtml(headline);
/** What a Content-Security-Policy must allow for the scripts, the pictures and the players of a story. */
function scriptPolicy(story, { source }) {
    const [pictures, frames] = [imageOrigins(story), frameOrigins(story)];
    return [
        `script-src ${source}`,
        ...(pictures.length ? [`img-src ${pictures.join(' ')}`] : []),
        ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
    ].join('; ');
}
/** The sites that the pictures of a story come from. */
function imageOrigins(story) {
    const origins = new Set();
    const walk = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        if ('alt' in value && 'url' in value)
            origins.add(new URL(value.url).origin);
        Object.values(value).forEach(walk);
    };
    walk(story);
    return [...origins].sort();
}

export { fallback, load, scriptPolicy, src };
