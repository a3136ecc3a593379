import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedsOf } from '../../publish/feed.js';
import { pageFile } from '../../publish/build/addresses.js';
import { parseStory } from '../../story/parse-story.js';
import { writeAtomic } from '../files/write-atomic.js';
import { readManifest } from './manifest.js';

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
