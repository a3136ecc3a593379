import { Parser } from 'htmlparser2';

const fields = {
    'wp:status': 'status',
    'wp:post_type': 'type',
    'excerpt:encoded': 'excerpt',
    'wp:post_date_gmt': 'published',
    'wp:post_modified_gmt': 'updated',
};
/**
 * The posts of a file that WordPress exported, one for each item of the feed that it is, and what readers call those who log
 * in by a name; none of any other feed.
 */
function exportedPosts(xml) {
    const names = new Map();
    if (!/<wp:wxr_version\b/.test(xml))
        return { posts: [], names };
    const posts = [];
    let author;
    let said = '';
    let field;
    const parser = new Parser({
        onopentag(name) {
            if (name === 'item')
                posts.push({ status: '', type: '', excerpt: '', published: '', updated: '' });
            if (name === 'wp:author')
                author = {};
            said = '';
            field = posts.length > 0 ? fields[name] : undefined;
        },
        onclosetag(name) {
            if (author)
                author[name] = said.trim();
            if (author && name === 'wp:author') {
                names.set(author['wp:author_login'] ?? '', author['wp:author_display_name'] ?? '');
                author = undefined;
            }
            if (fields[name])
                field = undefined;
        },
        ontext(words) {
            said += words;
            const post = posts.at(-1);
            if (post && field)
                post[field] += words.trim();
        },
    }, { xmlMode: true, decodeEntities: true });
    parser.end(xml);
    // What was never published has no date there, written with zeros.
    const utc = (date) => (/^[1-9]/.test(date) ? `${date.replace(' ', 'T')}Z` : '');
    const dated = posts.map((post) => ({ ...post, published: utc(post.published), updated: utc(post.updated) }));
    return { posts: dated, names };
}

export { exportedPosts };
