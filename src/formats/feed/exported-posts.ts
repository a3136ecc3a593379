import {Parser} from 'htmlparser2';

/** What WordPress says of a post that it exports, beside what any feed does. */
export interface ExportedPost {
  status: string;
  type: string;
  excerpt: string;
  published: string;
  updated: string;
}

const fields: Record<string, keyof ExportedPost> = {
  'wp:status': 'status',
  'wp:post_type': 'type',
  'excerpt:encoded': 'excerpt',
  'wp:post_date_gmt': 'published',
  'wp:post_modified_gmt': 'updated',
};

/** The posts of a file that WordPress exported, one for each item of the feed that it is; none of any other feed. */
export function exportedPosts(xml: string): ExportedPost[] {
  if (!/<wp:wxr_version\b/.test(xml)) return [];
  const posts: ExportedPost[] = [];
  let field: keyof ExportedPost | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'item') posts.push({status: '', type: '', excerpt: '', published: '', updated: ''});
        field = posts.length > 0 ? fields[name] : undefined;
      },
      onclosetag(name) {
        if (fields[name]) field = undefined;
      },
      ontext(words) {
        const post = posts.at(-1);
        if (post && field) post[field] += words.trim();
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.end(xml);
  // What was never published has no date there, written with zeros.
  const utc = (date: string) => (/^[1-9]/.test(date) ? `${date.replace(' ', 'T')}Z` : '');
  return posts.map((post) => ({...post, published: utc(post.published), updated: utc(post.updated)}));
}
