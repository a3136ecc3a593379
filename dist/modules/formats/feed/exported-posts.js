import { Parser } from 'htmlparser2';

const fields = {
    'wp:status': 'status',
    'wp:post_type': 'type',
    'excerpt:encoded': 'excerpt',
    'wp:post_date_gmt': 'published',
    'wp:post_modified_gmt': 'updated',
};
/** The posts of a file that WordPress exported, one for each item of the feed that it is; none of any other feed. */
function exportedPosts(xml) {
    if (!/<wp:wxr_version\b/.test(xml))
        return [];
    const posts = [];
    let field;
    const parser = new Parser({
        onopentag(name) {
            if (name === 'item')
                posts.push({ status: '', type: '', excerpt: '', published: '', updated: '' });
            field = posts.length > 0 ? fields[name] : undefined;
        },
        onclosetag(name) {
            if (fields[name])
                field = undefined;
        },
        ontext(words) {
            const post = posts.at(-1);
            if (post && field)
                post[field] += words.trim();
        },
    }, { xmlMode: true, decodeEntities: true });
    parser.end(xml);
    // What was never published has no date there, written with zeros.
    const utc = (date) => (/^[1-9]/.test(date) ? `${date.replace(' ', 'T')}Z` : '');
    return posts.map((post) => ({ ...post, published: utc(post.published), updated: utc(post.updated) }));
}

export { exportedPosts };
