import { isAttribution, parseAttribution } from '../common/attribution.js';
import { inlineText } from '../../story/inline-text.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { Losses } from '../common/losses.js';
import { postAddress } from '../common/social-network.js';
import { withoutTime, spelledDate } from '../common/dates/spelled-date.js';

/** Networks lay their posts out in several ways; of those that are not here, no words can be told from the rest. */
const layouts = {
    Bluesky: underDash,
    Facebook: postedBy,
    Instagram: sharedBy,
    TikTok: videoText,
    X: underDash,
};
/**
 * Reads a post as its network embeds it: network, address, words, who posted them and when, as far as the markup says.
 * Many embeds hold no words, only a link; `words` is then empty.
 */
function readPost({ lines, embed }, lang) {
    const { network, time, lastLink } = embed;
    const url = postAddress(embed.url ?? lastLink ?? '');
    const { words, credit } = layouts[network]?.(lines, url) ?? { words: [] };
    const attribution = credit && attributionOf(credit, url, time, lang);
    const speakerUrl = credit && postAddress(profileIn(credit, url)?.href ?? '');
    return {
        words: words.map(inlineText).join('\n').trim(),
        network,
        ...(attribution && { attribution }),
        ...(url && { url }),
        ...(speakerUrl && { speakerUrl }),
    };
}
/** The last line begins with a dash. */
function underDash(lines) {
    const last = lines.at(-1);
    return last && isAttribution(inlineText(last)) ? { words: lines.slice(0, -1), credit: last } : { words: lines };
}
/** The last line has a link to whoever posted, and mostly another, on the day, to the post. */
function postedBy(lines, url) {
    const last = lines.at(-1);
    const isCredit = last && linksIn(last).some(({ href }) => isSame(href, url) || /facebook\.com/.test(href));
    return isCredit ? { words: lines.slice(0, -1), credit: last } : { words: lines };
}
/** The last line names a handle; the first may only ask the reader to look. */
function sharedBy(lines) {
    const at = lines.findLastIndex((line) => /\(@[\w.]+\)/.test(inlineText(line)));
    const rest = at === -1 ? lines : lines.slice(0, at);
    const asks = rest[0] && /\bInstagram\b/.test(inlineText(rest[0])) && inlineText(rest[0]).length < 80;
    return { words: asks ? rest.slice(1) : rest, ...(at !== -1 && { credit: lines[at] }) };
}
/** The handle comes first, the sound last; both are links. */
function videoText(lines) {
    const all = lines.flatMap((line, index) => (index ? ['\n', ...line] : line));
    const start = all.findIndex((inline) => linkText(inline).startsWith('@'));
    const end = all.findLastIndex((inline) => linkText(inline).startsWith('♬'));
    const words = all.slice(start + 1, end === -1 ? undefined : end);
    return { words: [words], ...(start !== -1 && { credit: [all[start]] }) };
}
const linkText = (inline) => (typeof inline === 'object' && inline.href ? inline.text.trim() : '');
const linksIn = (line) => line.filter((inline) => typeof inline === 'object' && inline.href !== undefined);
const isSame = (href, url) => href !== undefined && postAddress(href) === url;
/** The link to whoever posted: the first that does not lead to the post. */
const profileIn = (credit, url) => linksIn(credit).find(({ href }) => !isSame(href, url));
function attributionOf(credit, url, time, lang) {
    const line = withoutTime(inlineText(credit));
    // Networks write in the language of the reader who copied the post.
    const language = [lang, 'en'].find((each) => spelledDate(line, each)) ?? lang;
    const said = (time && isoWhen(time, '', new Losses())) ?? spelledDate(line, language)?.when;
    const dated = said ? { said } : {};
    if (isAttribution(inlineText(credit)))
        return { ...parseAttribution(line, language), ...dated };
    const [handle] = /@[\w.]*\w/.exec(line) ?? [];
    const profile = profileIn(credit, url)?.text.trim();
    const [, shared] = /^A \w+ shared by (.+?) \(@/.exec(line) ?? [];
    const name = profile ?? shared ?? handle;
    return name ? { name, ...(handle && { handle }), ...dated } : undefined;
}

export { readPost };
