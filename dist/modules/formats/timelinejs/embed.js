import { plainAddress, isProvidersPicture } from '../../story/embeds/address.js';
import { playerOf } from '../../story/embeds/player.js';
import { linkUrl } from '../../story/link-url.js';
import '../../story/story.js';
import { networkOf } from '../common/social-network.js';
import { limits } from '../../story/schema/limits.js';

/** Whether something that can be asked for is at an address: what a provider plays, or a post. Everything else is a link. */
const isAskedFor = (address) => playerOf(address) !== undefined || networkOf(address) !== undefined;
/**
 * What a reader can ask for of what TimelineJS would embed. Undefined for a link without words of its own, and for what is not
 * encrypted where no provider would have it so; both are told, and so is a site that is not framed.
 */
function readEmbed({ address, title, credit, thumbnail }, path, losses) {
    const encrypted = address.replace(/^http:/, 'https:');
    const at = isAskedFor(encrypted) ? encrypted : address;
    const url = plainAddress(at)?.href;
    if (at !== address)
        losses.add(`${path}.url`, 'read as an encrypted address (https)');
    if (!playerOf(at)) {
        const { host } = new URL(at);
        losses.add(`${path}.url`, `kept as a link: ${host || 'it'} is none of those whose players are framed`);
    }
    if (!url || !(isAskedFor(url) || title || credit))
        return undefined;
    const image = pictureOf(thumbnail, path, losses);
    return {
        url,
        ...(title && { title: inOneLine(title, `${path}.caption`, losses) }),
        ...(credit && { credit: inOneLine(credit, `${path}.credit`, losses) }),
        ...(image && { image }),
    };
}
function pictureOf(thumbnail, path, losses) {
    if (!thumbnail)
        return undefined;
    const url = linkUrl(thumbnail.replace(/^\/\//, 'https://'));
    if (url && !isProvidersPicture(url))
        return { url, alt: '' };
    const reason = url ? 'on a site of a provider, who would hear of each reader' : 'no address of a picture';
    losses.add(`${path}.thumbnail`, reason);
    return undefined;
}
/** A title or a credit, of the length that one may have. */
function inOneLine(words, path, losses) {
    if (words.length > limits.line)
        losses.add(path, `cut after ${limits.line} signs`);
    return words.slice(0, limits.line);
}

export { isAskedFor, readEmbed };
