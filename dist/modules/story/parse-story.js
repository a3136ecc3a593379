import * as v from 'valibot';
import { isFields } from './fields.js';
import { respelling, languageTag } from './language/tag.js';
import { markChecked } from './checked-story.js';
import { addPositions } from './add-positions.js';
import { inheritNothing } from './own-fields.js';
import { sanitize } from './sanitize.js';
import { readField, readEvent, readItem } from './read-items.js';
import { resolveIds } from './resolve-ids.js';
import { Validation, reasonOf } from './validation.js';
import { StoryError } from './story-error.js';
import { storyHead, storyLists } from './story.js';
import { textDirection } from './language/direction.js';
import { orderTimeline } from './timeline-order.js';
import { formatDates } from './format-dates.js';
import { InlineSchema } from './schema/content.js';
import { limits } from './schema/limits.js';

// Valibot goes through these with `for in`, which would also find fields that a page put on all objects.
inheritNothing([InlineSchema, storyHead, storyLists]);
/**
 * Makes a story of data from anywhere, or refuses it. The story is a new plain object, and every field of it is of its
 * type.
 *
 * A story needs `version`, `id`, `lang` and `headline`. Version 1 is read, minor versions such as `1.2`
 * included. Unknown fields are ignored, and so is `null`. A bad item of a list is dropped and the
 * rest kept, as is a bad optional field; `warn` is called once, with a text for the console that names the first
 * fifty, and a list of all that was left out. The timeline is put in order, dates without words get them, `lang` is
 * canonical (`he` for `iw`), and `dir` is that of `lang` unless given. Do not change the story afterwards, parse anew: it
 * is not checked again, and widgets and `prerender` remember its fingerprint.
 * @throws {StoryError} and nothing else
 */
function parseStory(input, { warn = (message) => console.warn(message) } = {}) {
    try {
        return readStory(sanitize(input), warn);
    }
    catch (error) {
        // Scripts of a page may have added getters to `Object.prototype` that throw when a field is read.
        throw error instanceof StoryError ? error : new StoryError('invalid', '', 'the story cannot be read');
    }
}
function readStory(fields, warn) {
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw new StoryError('not-a-story', '', 'a story is an object with version, id, lang and headline');
    }
    const data = fields;
    const validation = new Validation();
    const respelt = readLanguageTags(data);
    const story = validation.own({ ...readHead(validation, data), ...readLists(validation, data) });
    resolveIds(validation, story);
    addPositions(story);
    story.timeline = orderTimeline(story.timeline);
    story.dates = validation.own(formatDates(validation, story, data.dates));
    const told = [
        ...report(`in story "${story.id}"`, respelt),
        ...report(`left out of story "${story.id}"`, validation.dropped),
    ];
    if (told.length)
        warn(told.join('\n'), validation.dropped);
    return markChecked(story);
}
function readHead(validation, data) {
    const head = validation.own({ version: readVersion(data.version) });
    for (const [name, schema] of Object.entries(storyHead)) {
        const value = data[name];
        if (name === 'version' || name === 'dates')
            continue;
        if (name === 'id' || name === 'lang' || name === 'headline')
            head[name] = readRequired(schema, value, name);
        else if (value !== undefined)
            head[name] = readField(validation, schema, value, name);
        if (head[name] === undefined)
            delete head[name];
    }
    head.dir ??= textDirection(head.lang);
    head.dates = {};
    return head;
}
function readRequired(schema, value, path) {
    const result = v.safeParse(schema, value, inheritNothing({}));
    if (result.success)
        return result.output;
    const code = value === undefined ? 'missing' : 'invalid';
    throw new StoryError(code, path, reasonOf(result.issues[0]));
}
function readVersion(version) {
    if (version === undefined)
        throw new StoryError('missing', 'version', 'missing');
    const [, major = '0'] = (typeof version !== 'object' && /^(\d+)(\.\d+)*$/.exec(`${version}`)) || [];
    if (+major < 1)
        throw new StoryError('invalid', 'version', 'expected 1');
    if (+major > 1) {
        const reason = `the story is of version ${major.slice(0, 9)}, these widgets read version 1`;
        throw new StoryError('newer-version', 'version', reason);
    }
    return 1;
}
function readLists(validation, data) {
    const lists = validation.own({});
    for (const [name, schema] of Object.entries(storyLists)) {
        const most = name === 'timeline' ? limits.events : limits.items;
        const read = (value, path) => name === 'timeline' ? readEvent(validation, value, path) : readItem(validation, schema, value, path);
        // Editions without changes have no list of them.
        if (name === 'changes' && data[name] === undefined)
            continue;
        lists[name] = data[name] === undefined ? [] : validation.list(data[name], most, name, read);
    }
    return lists;
}
/** Makes language tags canonical, in place; returns those that were not written as tags are on the web. */
function readLanguageTags(data) {
    const quotes = Array.isArray(data.quotes) ? data.quotes.slice(0, limits.items) : [];
    return [data, ...quotes].flatMap((fields, index) => {
        if (!isFields(fields) || typeof fields.lang !== 'string')
            return [];
        const reason = respelling(fields.lang);
        fields.lang = languageTag(fields.lang);
        return reason ? [{ path: index ? `quotes[${index - 1}].lang` : 'lang', reason }] : [];
    });
}
function report(what, places) {
    if (!places.length)
        return [];
    const shown = places.slice(0, 50).map(({ path, reason }) => `\n  ${path}: ${reason}`);
    const more = places.length > 50 ? `\n  … and ${places.length - 50} more` : '';
    return [`story-widgets: ${what}:${shown.join('')}${more}`];
}

export { StoryError, parseStory };
