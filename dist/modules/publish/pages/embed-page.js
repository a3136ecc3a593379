import { escapeHtml } from '../../formats/html/escape.js';
import { embedStyles } from './embed-page.styles.js';
import { pageHeight } from './page-height.js';
import { placesTable } from './places.js';

const policy = "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; img-src https: http:; frame-src 'self' file:; base-uri 'none'; form-action 'none'";
/**
 * A page for an editor: what there is of the story, and for each how it looks, the address to paste, and every way to put it
 * on a page, each taken by one click. Without its script all of it stands one after another.
 */
function embedPage(story, offers, { addresses, shared }) {
    const { lang, dir } = story;
    const headline = escapeHtml(story.headline);
    const marked = `lang="${escapeHtml(lang)}" dir="${dir}"`;
    const links = offers.map(({ page }) => `<li><a href="#${escapeHtml(encodeURIComponent(page.name))}">${nameOf(page)}</a></li>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex">
<title>Embed: ${headline}</title>
<style>${embedStyles}</style>
</head>
<body>
<h1 ${marked}>${headline}</h1>
<nav aria-label="What to embed"><ul>${links.join('')}</ul></nav>
<main>
${offers.map((offer) => offerHtml(story, offer, addresses)).join('\n')}
</main>
<h2>About these files</h2>
${addresses.absolute ? '' : relativeNote}<p>Files with a hash in their name never change and can be cached for ever; the others change when the story is built
again. For pages of other sites, send the files with the header <code>Access-Control-Allow-Origin: *</code>.</p>
<script src="../${shared.embedPage.file}"></script>
</body>
</html>
`;
}
function offerHtml(story, { page, cards, snippets, richText }, addresses) {
    const { name, quote } = page;
    const id = escapeHtml(name);
    const file = escapeHtml(encodeURIComponent(`${name}.html`));
    const lang = escapeHtml(quote?.lang ?? story.lang);
    const words = quote?.text ? `<p><q lang="${lang}" dir="auto">${escapeHtml(quote.text)}</q></p>\n` : '';
    const ways = snippets.map(({ title, note, code, policy }, index) => `<section class="way">
<h4>${escapeHtml(title)}</h4>
<p>${escapeHtml(note)}</p>
${copyButton(`${id}-${index}`)}
<pre tabindex="0" id="${id}-${index}"><code>${escapeHtml(code)}</code></pre>
${policy ? `<p>Under a Content-Security-Policy: <code>${escapeHtml(policy)}</code></p>\n` : ''}</section>`);
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${nameOf(page)}</h2>
${words}<h3>How it looks</h3>
<iframe src="${file}" title="${id}" height="${pageHeight(story, page, 860) + 2}" loading="lazy"></iframe>
<h3>Paste this address</h3>
${addresses.absolute ? addressHtml(id, addresses.page(name)) : noAddress}
${saveHtml(story, cards)}<h3>Or copy it in another way</h3>
<div class="ways">
<section class="way">
<h4>As rich text</h4>
<p>The words with their links, for a mail, Google Docs, Medium, Substack or Notion: copy, and paste it there. It does not
change when the story does.</p>
${copyButton(`${id}-mail`, 'rich')}
<div class="mail" id="${id}-mail">${richText}</div>
</section>
${ways.join('\n')}
</div>
</section>`;
}
const nameOf = ({ name, quote }) => quote
    ? `Quote <code>${escapeHtml(quote.id)}</code>`
    : ({ index: 'The whole story', overview: 'Overview', 'key-points': 'Key points', timeline: 'Timeline' }[name] ?? '');
/** Without a script it would be dead, so it is the script that shows it. */
const copyButton = (of, kind = 'text') => `<p><button type="button" class="copy" data-copies="${of}" data-kind="${kind}" hidden>Copy${kind === 'rich' ? ' as rich text' : ''}</button></p>`;
const addressHtml = (id, address) => `<div class="address"><code id="${id}-address">${escapeHtml(address)}</code>${copyButton(`${id}-address`)}</div>
${placesTable}`;
/** Links, which work from disk and without a script. */
function saveHtml({ lang, dir }, cards) {
    const links = cards.map(({ card: { words }, file }) => {
        const href = escapeHtml(encodeURIComponent(file));
        return `<li><a href="${href}" download>Save as image</a>: <span lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</span></li>`;
    });
    return links.length ? `<h3>Or take it as an image</h3>\n<ul>${links.join('\n')}</ul>\n` : '';
}
const noAddress = '<p><strong>There is no address to paste yet.</strong> These files do not know where they will be on the web: build them with ' +
    '<code>--base</code> and the address of the folder, such as <code>--base https://cdn.example.org/stories/</code>, and each page ' +
    'has one.</p>';
const relativeNote = '<p><strong>The addresses are relative to the folder that was built.</strong> To hand the snippets out, build with ' +
    '<code>--base</code> and the address where the folder is on the web. Without it they have no digests, so that the scripts ' +
    'can be tried from disk.</p>\n';

export { embedPage };
