/** The classes by which the scripts of networks find their posts. */
const networks = {
    'bluesky-embed': 'Bluesky',
    'fb-post': 'Facebook',
    'fb-video': 'Facebook',
    'instagram-media': 'Instagram',
    'mastodon-embed': 'Mastodon',
    'text-post-media': 'Threads',
    'tiktok-embed': 'TikTok',
    'twitter-tweet': 'X',
    'twitter-video': 'X',
};
/** What selects the posts of networks in a page. */
Object.keys(networks)
    .map((name) => `.${name}`)
    .join();
/** Where networks write the address of a post. */
const addresses = [
    'cite',
    'data-instgrm-permalink',
    'data-text-post-permalink',
    'data-embed-url',
    'data-href',
];
/** The post that an element embeds, by its class. */
function embedOf(attributes) {
    const name = (attributes.class ?? '').split(/\s+/).find((each) => Object.hasOwn(networks, each));
    if (name === undefined)
        return undefined;
    const address = addresses.map((each) => attributes[each]).find(Boolean);
    // Mastodon names the page to frame.
    const url = name === 'mastodon-embed' ? address?.replace(/\/embed\/?$/, '') : address;
    return { network: networks[name], ...(url && { url }) };
}

export { embedOf };
