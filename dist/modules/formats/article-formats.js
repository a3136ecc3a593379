import { isFields } from '../story/fields.js';

/** What only a computer reads, never a page. */
const articleFormats = [
    {
        label: 'RSS, Atom, JSON Feed and exports of WordPress',
        matches: (text, kind) => kind === 'feed' || (kind === 'json' && /jsonfeed\.org\/version/.test(text) && isJsonFeed(text)),
        read: async (text) => (await import('./feed/read.js')).readFeed(text),
    },
    {
        label: 'NITF and NewsML-G2',
        matches: (_, kind) => kind === 'news',
        read: async (text) => (await import('./news-xml/read.js')).readNewsXml(text),
    },
    {
        label: 'posts of WordPress',
        matches: (text, kind) => kind === 'json' && /"(?:rendered|raw)"/.test(text) && isPost(dataOf(text)),
        read: async (text) => (await import('./wordpress/read.js')).readWordPress(dataOf(text)),
    },
    {
        label: 'the clipboard of Google Docs and Word',
        matches: (text, kind) => kind === 'html' &&
            // What Google Docs exports is told by its comments alone.
            /\bdocs-internal-guid|schemas-microsoft-com:office:word|class=["']?Mso|\bid=["']?cmnt(?:_ref)?\d/i.test(text),
        read: async (text) => (await import('./clipboard/read.js')).readClipboard(text),
    },
];
function isJsonFeed(text) {
    const data = dataOf(text);
    const version = data?.version;
    return typeof version === 'string' && version.includes('jsonfeed.org/version');
}
/** Whether data are a post as the REST interface of WordPress gives it, or a list of them. */
function isPost(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isPost);
    if (!isFields(data) || !isFields(data.title))
        return false;
    return ('rendered' in data.title || 'raw' in data.title) && ('content' in data || 'excerpt' in data);
}
function dataOf(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}

export { articleFormats };
