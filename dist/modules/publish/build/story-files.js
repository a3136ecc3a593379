import { writeJsonLd } from '../../formats/json-ld/write.js';
import { prerender } from '../../prerender/prerender.js';
import { isLarge } from '../../elements/timeline-strip/needs-more.js';
import { embedPage } from '../pages/embed-page.js';
import { isOn } from '../pages/share-cards.js';
import { pagesOf } from '../pages/pages-of.js';
import { addressesOf } from './addresses.js';
import { named, stay, folderOf, pin } from './built-file.js';
import { isShown, dayOfEdition } from './edition.js';
import { pageFiles } from './page-files.js';
import { publishedStory } from './published-story.js';
import { snippetsOf, snippetsOfPage } from './snippets.js';
import { scriptJson, standaloneScript, storyScript } from './story-script.js';

/**
 * Makes the files of a story; the same story, settings and cards make the same bytes. One that is withheld or withdrawn keeps
 * the pages that others may have framed, and all its files say what became of it and nothing else.
 */
function storyFiles(whole, settings, drawn = []) {
    const story = publishedStory(whole);
    const { id, headline, published, updated, status } = story;
    const edition = {
        ...(published && { published }),
        ...(updated && { updated }),
        ...(status && { status }),
    };
    const day = isShown(edition) && dayOfEdition(edition);
    const { json, pinned, files, addresses, html, jsonLd, folder } = pinnedFiles(story, settings);
    const pages = pagesOf(whole).map((page) => (story === whole ? page : silent(page)));
    const cards = drawn.map(({ card, png }) => ({ card, png, built: named(card.name, 'png', png) }));
    const parts = { pages, addresses, script: files.script.file, settings, cards, whole: pinned.html };
    const builtPages = pages.map((page) => pageFiles(story, page, parts));
    const offers = pages.map((page, index) => ({
        page,
        snippets: page.name === 'index'
            ? snippetsOf(story, { addresses, html, jsonLd })
            : snippetsOfPage(story, page, addresses, builtPages[index].content.data),
        cards: cards.filter(({ card }) => isOn(card, page)).map(({ card, built: { file } }) => ({ card, file })),
        richText: prerender(story, { tags: page.tags, quote: page.quote?.id ?? '', output: 'email' }),
    }));
    const staying = {
        json: stay('story.json', json),
        // The name of the first page before others came, which is framed in many a place.
        frame: stay('frame.html', builtPages[0].page.data),
        embed: stay('embed.html', embedPage(story, offers, { addresses, shared: settings.shared })),
    };
    const latest = mapValues(staying, ({ built }) => built);
    const manifest = {
        ...{ version: 1, id, headline, ...(day && { edition: day }) },
        ...{ ...(story.expires && { expires: story.expires }), files, latest },
        ...(cards.length > 0 && {
            cards: Object.fromEntries(cards.map(({ card: { name }, built }) => [name, built])),
        }),
        pages: Object.fromEntries(builtPages.map(({ name, tags, quote, page, content, oEmbed }) => [
            name,
            {
                tags,
                ...(quote && { quote: quote.id }),
                page: page.built,
                html: content.built,
                ...(oEmbed && { oEmbed: oEmbed.built }),
            },
        ])),
    };
    const written = [
        ...Object.values(pinned),
        ...builtPages.flatMap(({ page, content }) => (content === pinned.html ? [page] : [content, page])),
        ...builtPages.flatMap(({ oEmbed }) => oEmbed ?? []),
        ...Object.values(staying),
    ];
    return {
        ...{ id, headline, folder, edition },
        files: [
            ...written.map(({ built: { file }, data }) => [file, data]),
            ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
        ],
        pictures: cards.map(({ built: { file }, png }) => [file, png]),
    };
}
/** A page of a quote that is not to be shown, by its name. */
const silent = ({ quote, ...page }) => quote ? { ...page, quote: { id: quote.id, kind: quote.kind, text: '' } } : page;
/** The files whose names hold a hash, and where they will be. */
function pinnedFiles(story, settings) {
    const folder = folderOf(story.id);
    const jsonLd = writeJsonLd(story).document;
    const json = `${JSON.stringify(story)}\n`;
    const html = prerender(story, { bundle: true });
    const pinned = {
        json: pin('story', 'json', json),
        script: pin('story', 'js', storyScript(story)),
        standalone: pin('standalone', 'js', standaloneScript(story, elementsFor(story, settings))),
        html: pin('story', 'html', html),
        jsonLd: pin('story', 'jsonld', `${scriptJson(jsonLd)}\n`),
    };
    const files = mapValues(pinned, ({ built }) => built);
    return { ...{ json, pinned, files }, addresses: addressesOf(folder, files, settings), html, jsonLd, folder };
}
/**
 * The elements for the standalone script, which may be put where no file lies beside it to load the code of long timelines,
 * eras and players from.
 */
const elementsFor = ({ timeline, quotes }, { elements }) => isLarge(timeline) || [...timeline, ...quotes].some(({ embed }) => embed) ? elements.whole : elements.alone;
const mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

export { elementsFor, storyFiles };
