import { normalized, toml, archieml } from './head-parsers.js';
import { parse } from 'yaml';
import { namesIn } from '../common/byline.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { Losses } from '../common/losses.js';
import { listOf, textOf } from '../common/values.js';
import { labelledText } from './text/labelled-text.js';
import { isFields } from '../../story/fields.js';

const yaml = /^---[ \t]*\n([^]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Pelican and MultiMarkdown write no lines around it. */
const lines = /^(?=[^]{0,2000}?^title:)(?:[A-Za-z][\w -]{1,30}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\s*\n/im;
/**
 * Reads the head of a text as Hugo, Jekyll, Eleventy, Zola and Pelican write it, or as ArchieML: title, date and author
 * are those of the article, all else is told. Undefined where there is none, or it is that of an article file already.
 */
function headedText(text, parsers, lang) {
    const found = fieldsOf(normalized(text), parsers);
    return found ? mapped(found.fields, found.body, found.notes) : labelledText(normalized(text), lang);
}
function fieldsOf(text, parsers) {
    try {
        const [front, written = ''] = yaml.exec(text) ?? [];
        if (front !== undefined) {
            const fields = parse(written, { schema: 'failsafe' });
            // An article file of our own names its headline or its language.
            const isOurs = !isFields(fields) || !('title' in fields) || 'headline' in fields;
            return isOurs ? undefined : { fields, body: text.slice(front.length) };
        }
        const [tomlFront, tomlText = ''] = toml.exec(text) ?? [];
        if (tomlFront !== undefined && parsers.toml)
            return { fields: parsers.toml(tomlText), body: text.slice(tomlFront.length) };
        if (archieml.test(text) && parsers.archieml)
            return parsers.archieml(text);
        const [head] = lines.exec(text) ?? [];
        if (head === undefined)
            return undefined;
        const fields = [...head.matchAll(/^([A-Za-z][\w -]{1,30}):[ \t]*(.*)$/gm)].map(([, name, value]) => [name.toLowerCase().trim(), value.trim()]);
        return { fields: Object.fromEntries(fields), body: text.slice(head.length) };
    }
    catch {
        return undefined;
    }
}
const names = {
    headline: ['headline', 'title', 'hed'],
    standfirst: ['description', 'summary', 'subtitle', 'dek', 'standfirst', 'excerpt'],
    byline: ['author', 'authors', 'byline', 'by'],
    published: ['date', 'published', 'publishdate', 'pubdate', 'date_published', 'created'],
    updated: ['lastmod', 'updated', 'modified', 'last_modified_at'],
    url: ['canonical_url', 'canonicalurl', 'canonical', 'url'],
    lang: ['lang', 'language', 'locale'],
};
function mapped(fields, body, told = []) {
    // Zola keeps what it does not know itself under “extra”, Hugo under “params”.
    const { extra, params, ...shallow } = fields;
    const inner = [extra, params].filter(isFields).flatMap((Object.entries));
    const lower = Object.fromEntries([...inner, ...Object.entries(shallow)].map(([name, value]) => [name.toLowerCase(), value]));
    const taken = new Set();
    const take = (of) => {
        const name = of.find((each) => each in lower && lower[each] !== '' && lower[each] !== null);
        if (name)
            taken.add(name);
        return name && lower[name];
    };
    const words = (of) => textOf(asText(take(of)));
    const notes = [...told];
    const when = (of) => {
        const written = words(of);
        const losses = new Losses();
        const date = written ? isoWhen(written.replace(/ (?=[+-]\d\d:?\d\d$)/, ''), of[0], losses) : undefined;
        if (written && !date)
            notes.push(`The text’s head has a date that could not be read: ${written}.`);
        else if (losses.list().length)
            notes.push(`Of the date “${written}” of the text’s head its time was lost: it has no zone.`);
        return date;
    };
    const headline = words(names.headline);
    const lang = words(names.lang);
    const byline = listOf(take(names.byline))
        .flatMap((each) => namesIn(textOf(isFields(each) ? each.name : each)))
        .filter(Boolean)
        .map((name) => ({ name }));
    const url = words(names.url);
    const [standfirst, published, updated] = [
        words(names.standfirst),
        when(names.published),
        when(names.updated),
    ];
    // Pelican says so by its status.
    const status = textOf(asText(lower.status)).toLowerCase();
    const isHeld = /^true$/i.test(textOf(asText(lower.draft))) || /^(?:draft|hidden|private|pending|future)$/.test(status);
    if (isHeld)
        notes.push(`The text’s head says that it is a draft${status ? ` (status: ${status})` : ''}: it is withheld until its status says otherwise.`);
    const own = ['draft', ...(isHeld || /^publish(?:ed)?$/.test(status) ? ['status'] : [])];
    const others = Object.keys(lower).filter((name) => !taken.has(name) && !own.includes(name));
    if (others.length)
        notes.push(`The text’s head says more than an article has a place for: ${others.join(', ')}.`);
    return {
        body,
        ...(headline && { headline }),
        ...(lang && { lang }),
        head: {
            ...(/^https?:/.test(url) && { url }),
            ...(byline.length > 0 && { byline }),
            ...(published && { published }),
            ...(updated && { updated }),
            ...(standfirst && { standfirst }),
            ...(isHeld && { status: 'withheld' }),
        },
        notes,
    };
}
/** TOML has dates of its own. */
const asText = (value) => value instanceof Date ? value.toISOString() : typeof value === 'boolean' ? String(value) : value;

export { headedText };
