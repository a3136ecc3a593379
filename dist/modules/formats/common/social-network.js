import { linkUrl } from '../../story/link-url.js';

/** By the hosts of their addresses; the servers of Mastodon have names of their own. */
const networks = {
    'bsky.app': 'Bluesky',
    'facebook.com': 'Facebook',
    'instagram.com': 'Instagram',
    'threads.com': 'Threads',
    'threads.net': 'Threads',
    'tiktok.com': 'TikTok',
    'twitter.com': 'X',
    'x.com': 'X',
};
/** What networks add to an address to learn where its readers come from. */
const tracking = /^(?:utm_\w+|ref_src|ref_url|refer|igshid|igsh|fbclid)$/;
/** The social network that an address leads to, if it is one whose posts are embedded. */
function networkOf(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const [host] = /[^.]+\.[^.]+$/.exec(new URL(url).hostname) ?? [''];
    return Object.hasOwn(networks, host) ? networks[host] : undefined;
}
/** The address of a post, without what only tells the network where its readers come from. */
function postAddress(written) {
    const url = linkUrl(written);
    if (url === undefined)
        return undefined;
    const address = new URL(url);
    for (const name of [...address.searchParams.keys()]) {
        if (tracking.test(name))
            address.searchParams.delete(name);
    }
    return address.href;
}

export { networkOf, postAddress };
