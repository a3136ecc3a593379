import * as v from 'valibot';
import { isFields } from './fields.js';
import './story.js';
import { parseWhen } from './dates/when.js';
import { WhenError } from './dates/edtf.js';
import { limits } from './schema/limits.js';
import { TimelineEventSchema } from './schema/items.js';
import { BlockSchema, InlineSchema } from './schema/content.js';

/** Fields that an item, or a record in it, can lose without saying anything false. */
const extras = ['passage', 'media', 'embed', 'image', 'source', 'url', 'allow', 'reviewed'];
/**
 * One item of a list, or undefined if it was dropped. Within it, a bad inline, block or extra goes alone;
 * anything else that is bad takes the item with it.
 */
function readItem(validation, schema, value, path) {
    const whole = validation.accept(schema, value, path);
    if (whole !== undefined)
        return whole;
    if (!isFields(value))
        return validation.check(schema, value, path);
    const item = siftRunningText(validation, value, path);
    if (Array.isArray(item.body)) {
        item.body = validation.list(item.body, limits.items, `${path}.body`, (block, place) => readBlock(validation, block, place));
    }
    siftExtras(validation, schema, item, path);
    return validation.check(schema, item, path);
}
/** One field of the head of a story, or undefined if it was dropped; a bad extra in it goes alone. */
function readField(validation, schema, value, path) {
    const record = recordIn(schema);
    if (record && isFields(value))
        siftExtras(validation, record, value, path);
    return validation.check(schema, value, path);
}
/** A timeline entry; an end that is no end of its `when` is dropped. */
function readEvent(validation, value, path) {
    const event = readItem(validation, TimelineEventSchema, value, path);
    if (event?.end === undefined)
        return event;
    try {
        if (event.when === undefined)
            throw new WhenError('there is no `when` that it could end');
        parseWhen(`${event.when}/${event.end}`);
        return event;
    }
    catch (error) {
        validation.drop(`${path}.end`, error.message);
        delete event.end;
        return event;
    }
}
// The readers below put values back into an item unchecked: the check of the whole item, which is last, copies what is good.
function readBlock(validation, value, path) {
    if (!isFields(value))
        return validation.check(BlockSchema, value, path);
    const block = siftRunningText(validation, value, path);
    if (Array.isArray(block.items)) {
        block.items = validation.list(block.items, limits.items, `${path}.items`, (item, place) => {
            const inlines = readInlines(validation, item, place);
            return inlines.length ? inlines : undefined;
        });
    }
    return validation.check(BlockSchema, block, path) && block;
}
/** Takes bad extras out, in place and from the inside, so that a speaker loses a picture and a quote no speaker. */
function siftExtras(validation, schema, fields, path) {
    for (const [key, entry] of Object.entries(schema.entries)) {
        const value = fields[key];
        const place = `${path}.${key}`;
        const record = recordIn(entry);
        if (record && isFields(value))
            siftExtras(validation, record, value, place);
        if (entry.type !== 'optional' || !extras.includes(key) || value === undefined)
            continue;
        if (validation.check(entry, value, place) === undefined)
            delete fields[key];
    }
}
/** The record that a schema describes, optional or not. */
function recordIn(schema) {
    const inner = schema.type === 'optional' ? schema.wrapped : schema;
    return inner.type === 'object' ? inner : undefined;
}
function siftRunningText(validation, item, path) {
    for (const key of ['text', 'summary']) {
        if (Array.isArray(item[key]))
            item[key] = readInlines(validation, item[key], `${path}.${key}`);
    }
    return item;
}
function readInlines(validation, values, path) {
    return validation.list(values, limits.inlines, path, (value, place) => {
        if (validation.check(InlineSchema, value, place))
            return value;
        // Where only the emphasis or the link is bad its text stays, so that no sentence loses words.
        return isFields(value) && v.is(InlineSchema, value.text) ? value.text : undefined;
    });
}

export { readEvent, readField, readItem };
