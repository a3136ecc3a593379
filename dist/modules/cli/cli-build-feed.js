import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { a as availability, p as prerender, b as pageWords, c as pagesOf, d as pageFile } from './page-words.js';
import { p as parseStory } from './inline-text.js';
import { w as writeAtomic } from './write-atomic.js';
import { r as readManifest } from './newer-edition.js';

/** How many stories a feed has: its readers ask for all of it each time. */
const mostStories = 50;
/**
 * The feeds of stories, newest first, with the words of each as HTML: Atom (RFC 4287) and JSON Feed 1.1. A story that is not
 * to be shown is in neither. `undated` are those of which no day is known, without which Atom takes none: they are in
 * neither as well.
 */
function feedsOf(stories, base) {
    const shown = stories.filter(({ story }) => !availability(story));
    const undated = shown.filter(({ story }) => !changed(story));
    const newest = shown
        .filter(({ story }) => changed(story))
        .sort((a, b) => +changed(b.story) - +changed(a.story))
        .slice(0, mostStories);
    const title = titleOf(newest, base);
    const updated = newest[0] ? changed(newest[0].story) : new Date(0);
    const atom = generateAtomFeed({
        ...{ id: `${base}feed.xml`, title: { value: title }, updated },
        links: [{ href: `${base}feed.xml`, rel: 'self', type: 'application/atom+xml' }],
        entries: newest.map((each) => atomEntry(each)),
    });
    const json = generateJsonFeed({
        ...{ title, feed_url: `${base}feed.json` },
        items: newest.map((each) => jsonItem(each)),
    });
    // The format asks for the list, also where it is empty. https://www.jsonfeed.org/version/1.1/#top-level-a-name-top-level-a
    const whole = newest.length > 0 ? json : { ...json, items: [] };
    return { atom, json: `${JSON.stringify(whole, null, 2)}\n`, undated };
}
function atomEntry({ story, address }) {
    const { headline, lang, byline, publisher } = story;
    const published = dayOf(story.published);
    const authors = byline.length ? byline : publisher ? [publisher] : [];
    return {
        ...{ id: address, title: { value: headline }, updated: changed(story) },
        ...(published && { published }),
        ...(authors.length && { authors: authors.map(({ name, url }) => ({ name, ...(url && { uri: url }) })) }),
        links: [{ href: story.url ?? address, rel: 'alternate', type: 'text/html', hreflang: lang }],
        ...summaryOf(story, (value) => ({ summary: { value } })),
        content: { type: 'html', value: contentOf(story) },
        xml: { lang },
    };
}
function jsonItem({ story, address }) {
    const { headline, lang, byline, image } = story;
    const published = dayOf(story.published);
    const modified = dayOf(story.updated);
    return {
        ...{ id: address, url: story.url ?? address, title: headline, content_html: contentOf(story) },
        ...summaryOf(story, (summary) => ({ summary })),
        ...(image && { image: image.url }),
        ...(published && { date_published: published }),
        ...(modified && { date_modified: modified }),
        ...(byline.length && { authors: byline.map(({ name, url }) => ({ name, ...(url && { url }) })) }),
        language: lang,
    };
}
const contentOf = (story) => prerender(story, { output: 'email' });
function summaryOf(story, field) {
    const { description } = pageWords(story, pagesOf(story)[0]);
    return description ? field(description) : undefined;
}
/** The day that a story changed, or else came out. */
const changed = ({ updated, published }) => dayOf(updated) ?? dayOf(published);
/** A moment, or the beginning of a day in UTC; none for what is less exact. */
const dayOf = (date = '') => /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(date) ? new Date(date) : undefined;
/** The publisher of all of them, or where they are. */
function titleOf(stories, base) {
    const names = new Set(stories.map(({ story }) => story.publisher?.name));
    const [name] = names;
    return names.size === 1 && name ? name : new URL(base).host;
}

/**
 * Writes `feed.xml` and `feed.json` of all stories that a folder has, also of those that earlier builds made, and returns
 * the headlines of those that could not be in it, since they tell no day.
 * @throws {WriteFailure} where the disk refuses
 */
function putFeed(path, base) {
    const stories = Object.values(readManifest(path).stories).flatMap(({ folder }) => storyIn(path, folder, base) ?? []);
    if (stories.length === 0)
        return [];
    const { atom, json, undated } = feedsOf(stories, base);
    writeAtomic([
        [join(path, 'feed.xml'), atom],
        [join(path, 'feed.json'), json],
    ]);
    return undated.map(({ story }) => story.headline);
}
/** As `putFeed`, and tells which stories could not be in the feeds. */
function writeFeeds(path, base, { stderr }) {
    for (const headline of putFeed(path, base))
        stderr.write(`Not in the feeds, since it tells no day: “${headline}”. Give it published: or updated: with a day.\n`);
}
/** A story that somebody deleted since is in no feed. */
function storyIn(path, folder, base) {
    try {
        const story = parseStory(JSON.parse(readFileSync(join(path, folder, 'story.json'), 'utf8')));
        return { story, address: `${base}${encodeURIComponent(folder)}/${pageFile('index')}` };
    }
    catch {
        return undefined;
    }
}

export { putFeed, writeFeeds };
