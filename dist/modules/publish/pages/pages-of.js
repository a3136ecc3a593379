import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import '../../languages/all-languages.js';
import '../../elements/base/own-lit.js';
import 'valibot';
import '../../story/story.js';
import '../../story/own-fields.js';
import '../../story/sanitize.js';
import '../../story/validation.js';
import '../../story/language/direction.js';
import 'htmlparser2';
import '../../elements/base/styles/host.styles.js';
import '../../elements/base/styles/passage.styles.js';
import '../../elements/base/styles/words.styles.js';
import '../../elements/story-bundle/story-bundle.styles.js';
import { tags } from '../../prerender/widgets.js';
import { folderOf } from '../build/built-file.js';

/** The pages of a story, the whole of it first. There is none for what the story does not have. */
function pagesOf(story) {
    const taken = new Set();
    return [
        { name: 'index', tags },
        { name: 'overview', tags: ['story-overview'] },
        ...(story.keyPoints.length ? [{ name: 'key-points', tags: ['key-points'] }] : []),
        ...(story.timeline.length ? [{ name: 'timeline', tags: ['timeline-strip'] }] : []),
        ...story.quotes.map((quote) => ({
            name: `quote-${unlike(taken, folderOf(quote.id), quote.id)}`,
            tags: ['quote-card'],
            quote,
        })),
    ];
}
/** A name that no earlier one is like: some file systems do not tell capitals apart. */
function unlike(taken, name, id) {
    const digest = () => bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 4));
    const own = taken.has(name.toLowerCase()) ? `${name}-${digest()}` : name;
    taken.add(own.toLowerCase());
    return own;
}

export { pagesOf };
