import { escapeHtml } from '../../formats/html/escape.js';
import { ownLabel, label } from '../../languages/labels.js';
import '../../languages/all-languages.js';
import '../../elements/base/own-lit.js';
import 'valibot';
import '../../story/story.js';
import '../../story/own-fields.js';
import '../../story/sanitize.js';
import '../../story/validation.js';
import '../../story/language/direction.js';
import 'htmlparser2';
import { styleSheet } from '../../prerender/styles.js';
import '../../prerender/widgets.js';
import { styleHash } from '../../prerender/style-sheet.js';
import { frameOrigins } from '../../story/embeds/frame-origins.js';
import { loadLater } from '../build/load-later.js';
import { pageTags } from './page-tags.js';
import { pageWords } from './page-words.js';

/** Padding keeps the focus outline inside the frame; empty tags, of which the story has nothing to show, take no room. */
const style = ':root{color-scheme:light dark}' +
    'body{margin:0;padding:4px;display:flow-root;font:1rem/1.5 system-ui,sans-serif}' +
    'body>:first-child{margin-block-start:0}body>[prerendered]:not(:has(~[prerendered])){margin-block-end:0}' +
    'body>:not([prerendered],dialog){display:none}' +
    'dialog{box-sizing:border-box;inline-size:calc(100% - 8px);inset:0 4px auto;margin:0;position:absolute;border:2px solid;padding:12px}' +
    'dialog::backdrop{background:none}' +
    'dialog input{box-sizing:border-box;display:block;font:inherit;inline-size:100%;margin-block:4px 8px;min-block-size:2em}' +
    'dialog button{font:inherit;min-block-size:2em}';
/** The hashes of the inline styles of a page. */
const hashesOf = (page) => [style, ...sheetsOf(page).map((tag) => styleSheet(tag))].map(styleHash);
/** More than one widget is one bundle, with the rules and the air between them that it has. */
const sheetsOf = ({ tags }) => (tags.length > 1 ? ['story-bundle'] : tags);
/**
 * A page with a story, or with one thing of it, and nothing else: to be framed on a site that allows no scripts, and to be
 * pasted as an address. Complete without JavaScript, as tall as its text, with the article opening outside of the frame.
 * Its scripts lie beside it.
 */
function storyPage(story, page, { script, own, card, shared, markup }) {
    const frames = frameOrigins(story);
    // In a sandbox 'self' is no site to some versions of WebKit, hence the origin by its name. https://bugs.webkit.org/show_bug.cgi?id=316847
    const policy = [
        "default-src 'none'",
        `script-src 'self'${own ? ` ${new URL(own.address).origin}` : ''}`,
        `style-src ${hashesOf(page).join(' ')}`,
        'img-src https: http:',
        ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types story-widgets story-widgets-files',
    ].join('; ');
    const words = pageWords(story, page);
    const title = escapeHtml(words.title);
    const canonical = story.url ? `<link rel="canonical" href="${escapeHtml(story.url)}">\n` : '';
    const oEmbed = own
        ? `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(own.oEmbed)}" title="${title}">\n`
        : '';
    const at = (file) => ({ href: `../${file}` });
    const load = (address) => `<script src="${escapeHtml(address)}"></script>`;
    return `<!doctype html>
<html lang="${escapeHtml(story.lang)}" dir="${story.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex">
<title>${title}</title>
${canonical}${oEmbed}${pageTags(story, words, { address: own?.address, card })}<base target="_blank">
<style>${style}</style>
</head>
<body>
${markup}${addressDialog(story)}
${loadLater(story, at(shared.loader.file), [at(shared.prerendered.file), { href: script }])}
${load(`../${shared.framePage.file}`)}
</body>
</html>
`;
}
/** Where a link cannot be opened from within the frame, its address is shown here, to be copied. */
function addressDialog(story) {
    const lang = ownLabel(story, 'copy') ? '' : ' lang="en" dir="ltr"';
    const words = (name) => escapeHtml(label(story, name));
    return (`<dialog${lang}><label>${words('readArticle')}<input readonly dir="ltr"></label>` +
        `<button type="button" data-done="${words('copied')}" aria-live="polite">${words('copy')}</button></dialog>`);
}

export { storyPage };
