import { escapeHtml } from '../../formats/html/escape.js';
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
import { tags } from '../../prerender/widgets.js';
import { styleHash } from '../../prerender/style-sheet.js';
import { frameTag } from '../pages/oembed.js';
import { pageHeight } from '../pages/page-height.js';
import { pageWords } from '../pages/page-words.js';
import { scriptPolicy, load, src, fallback } from './embed-code.js';
import { loadLater } from './load-later.js';
import { scriptJson } from './story-script.js';

const notOnNpm = 'Where npm does not have it yet, give npm install the path of its .tgz in place of the name.';
/** Every way to put a story on a page, ready to copy. */
function snippetsOf(story, { addresses: at, html, jsonLd }) {
    const id = escapeHtml(story.id);
    const headline = escapeHtml(story.headline);
    const bundle = (attributes) => `<story-bundle ${attributes}>${fallback(story)}</story-bundle>`;
    const { href, integrity } = at.json;
    const inScript = integrity && `\nbundle.integrity = ${JSON.stringify(integrity)};`;
    const inReact = integrity && ` integrity={${JSON.stringify(integrity)}}`;
    const scripts = scriptPolicy(story, at);
    const data = `${scripts}; connect-src ${at.source}`;
    const snippets = [
        {
            kind: 'page',
            title: 'In a page',
            note: 'The scripts right before the tag, or in the head; the first once for all stories of a page.',
            code: [load(at.elements), load(at.script), bundle(`story-id="${id}"`)].join('\n'),
            policy: scripts,
        },
        {
            kind: 'one-script',
            title: 'In a page, with one script',
            note: 'For a place that takes a single script: elements and story in one file.',
            code: [load(at.standalone), bundle(`story-id="${id}"`)].join('\n'),
            policy: scripts,
        },
        withoutScript(story, ['story-bundle'], html, at),
        {
            kind: 'data',
            title: 'With the story as data',
            note: 'The reader’s browser loads and checks the story, exactly this edition of it.',
            code: [load(at.elements), bundle(src(at.json))].join('\n'),
            policy: data,
        },
        {
            kind: 'newest',
            title: 'Always the newest',
            note: 'This address stays when the story is built again, and is asked every minute.',
            code: [load(at.elements), bundle(`src="${escapeHtml(at.latest)}" refresh="60"`)].join('\n'),
            policy: data,
        },
        inFrame(story, { name: 'index', tags }, at),
        {
            kind: 'application',
            title: 'In an application',
            note: `After npm install story-widgets. ${notOnNpm}`,
            code: `import 'story-widgets/story-bundle.js';

const bundle = document.createElement('story-bundle');
bundle.src = ${JSON.stringify(href)};${inScript ?? ''}
document.body.append(bundle);`,
            policy: data,
        },
        {
            kind: 'react',
            title: 'In React',
            note: `After npm install story-widgets @lit/react. ${notOnNpm}`,
            code: `import {StoryBundle} from 'story-widgets/react';

export const Story = () => (
  <StoryBundle src={${JSON.stringify(href)}}${inReact ?? ''}>
    {${JSON.stringify(story.headline)}}
  </StoryBundle>
);`,
            policy: data,
        },
        {
            kind: 'search',
            title: 'For search engines',
            note: 'Into the head of the article’s own page, if nothing there describes it yet.',
            code: `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
        },
    ];
    if (at.absolute) {
        snippets.push({
            kind: 'oembed',
            title: 'For sites that ask how to embed',
            note: 'Into the head of the article’s own page: whoever knows oEmbed then frames the story from its address.',
            code: `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(at.oEmbed('index'))}" title="${headline}">`,
        });
    }
    return snippets;
}
/**
 * The ways to put one thing of a story on a page.
 * @param markup that thing, prerendered
 */
function snippetsOfPage(story, page, at, markup) {
    const { tags, quote } = page;
    const named = [`story-id="${escapeHtml(story.id)}"`, ...(quote ? [`quote="${escapeHtml(quote.id)}"`] : [])];
    const elements = tags.map((tag) => `<${tag} ${named.join(' ')}>${fallback(story)}</${tag}>`);
    return [
        {
            kind: 'page',
            title: 'In a page',
            note: 'The scripts right before the tag, or in the head, each once for all of the story on a page.',
            code: [load(at.elements), load(at.script), ...elements].join('\n'),
            policy: scriptPolicy(story, at),
        },
        withoutScript(story, tags, markup, at),
        inFrame(story, page, at),
    ];
}
const withoutScript = (story, of, html, at) => ({
    kind: 'prerendered',
    title: 'In a page, complete without JavaScript',
    note: 'Readers without scripts, search engines and feeds have all of it; the scripts make it the same as above, and come when ' +
        'the reader goes into it: data-load may also be visible, for when it is on screen, or idle, for when the page has nothing ' +
        'else to do. In Markdown, leave a blank line before it. A place that takes tags and scripts away leaves the words.',
    code: `${html}${loadLater(story, at.loader, [at.prerendered, at.script])}`,
    policy: `${scriptPolicy(story, at)}; style-src ${of.map((tag) => styleHash(styleSheet(tag))).join(' ')}`,
});
const inFrame = (story, page, at) => ({
    kind: 'frame',
    title: 'In a frame, for sites that allow no scripts',
    note: 'The second line gives the frame the height of the story; without it the frame scrolls.',
    code: `${frameTag(pageWords(story, page).title, at.page(page.name), pageHeight(story, page, 640), fallback(story))}\n${load(at.frameHost).replace('></script>', ' async></script>')}`,
    policy: `frame-src ${at.source}; script-src ${at.source}`,
});

export { snippetsOf, snippetsOfPage };
