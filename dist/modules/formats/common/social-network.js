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
/** The social network that an address leads to, if it is one whose posts are embedded. */
function networkOf(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const [host] = /[^.]+\.[^.]+$/.exec(new URL(url).hostname) ?? [''];
    return Object.hasOwn(networks, host) ? networks[host] : undefined;
}

export { networkOf };
