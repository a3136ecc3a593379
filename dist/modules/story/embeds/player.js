import { plainAddress } from './address.js';
import { providers } from './providers.js';

/**
 * What a provider’s player needs to run. Its own origin is another than the page’s, and stays its own: `allow-same-origin`
 * gives it nothing of the page. It cannot lead the page elsewhere, and nothing else is allowed.
 */
const foreign = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';
/** A publisher’s page may be on the site of the page around it, so that it is of no site here. */
const own = 'allow-scripts';
/**
 * The player of an address, told by the address alone: of one of the `providers`, or of the host that the article itself is
 * on, `article`. Undefined for all others, which are no more than links.
 */
function playerOf(address, article) {
    const url = plainAddress(address);
    if (!url)
        return undefined;
    const provider = providers.find(({ hosts }) => hosts.includes(url.hostname));
    if (provider) {
        const { name, kind, allow, begin } = provider;
        const frame = provider.frame(url);
        if (!frame)
            return undefined;
        return { provider: name, kind, frame, playing: playing(frame, begin), sandbox: foreign, allow };
    }
    if (!article || plainAddress(article)?.host !== url.host)
        return undefined;
    const { href, host } = url;
    return { provider: host, kind: 'page', frame: href, playing: href, sandbox: own, allow: 'fullscreen' };
}
function playing(frame, begin) {
    if (!begin)
        return frame;
    const url = new URL(frame);
    return `${url.origin}${url.pathname}${url.search}${url.search ? '&' : '?'}${begin}${url.hash}`;
}

export { playerOf };
