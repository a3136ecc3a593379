import '../../story/story.js';
import { isAttribution, parseAttribution } from '../common/attribution.js';
import { inlineText } from '../../story/inline-text.js';
import { readPost } from './embedded-post.js';
import { networkOf } from '../common/social-network.js';
import { spelledDate, withoutTime } from '../common/dates/spelled-date.js';
import { isWhen } from '../../story/dates/when.js';
import { limits } from '../../story/schema/limits.js';

/**
 * Reads a block quote as pages write it: who said it stands in a `<cite>`, a `<footer>` or a caption, or in the last
 * line after a dash, where a link on the date leads to the source. A post says it as its network does.
 */
function readHtmlQuote(quote, lang) {
    if (quote.embed)
        return readPost(quote, lang);
    const { lines, credit, url } = quote;
    const last = lines.at(-1);
    const isCredit = !credit && last !== undefined && lines.length > 1 && isAttribution(inlineText(last));
    const by = credit ?? (isCredit ? last : undefined);
    const words = (isCredit ? lines.slice(0, -1) : lines).map(inlineText).join('\n');
    if (!by)
        return { words, ...(url && { url }) };
    const links = by.filter((inline) => typeof inline === 'object' && inline.href !== undefined);
    const dated = links.find(({ text }) => spelledDate(withoutTime(text), lang));
    const speaker = links.find((link) => link !== dated);
    const address = dated?.href ?? url;
    return {
        words,
        attribution: parseAttribution(withoutTime(inlineText(by)), lang),
        ...(address && { url: address }),
        ...(speaker?.href && { speakerUrl: speaker.href }),
    };
}
/** A quote of a story, if it is known whose words it holds. */
function toQuote({ words, attribution, url, speakerUrl, network = networkOf(url) }, id) {
    if (!attribution || !words)
        return undefined;
    const { name, role, handle, said } = attribution;
    return {
        id,
        kind: handle || network ? 'post' : 'statement',
        text: words,
        speaker: {
            name: name.slice(0, limits.line),
            ...(role && { role: role.slice(0, limits.line) }),
            ...(handle && { handle }),
            ...(speakerUrl && { url: speakerUrl }),
        },
        ...(said && isWhen(said) && { said }),
        ...((url || network) && { source: { ...(url && { url }), ...(network && { network }) } }),
    };
}
/** What an editor has to know of a post that became no quote. */
function untoldPost({ network, url, words }) {
    const post = `an embedded post of ${network}, ${url ?? 'whose address is not told'}`;
    if (words)
        return `${post}, does not say whose words it holds: “${words.slice(0, 200)}”`;
    return `${post}, holds none of its words: copy them from there, or leave it out`;
}

export { readHtmlQuote, toQuote, untoldPost };
