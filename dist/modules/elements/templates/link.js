import { html } from './html.js';

/**
 * A link where there is an address, else the text alone. The check of the story let only safe addresses in. Where the
 * link’s text names another host, the real one stands behind it, or the address that a letter goes to; a label names none.
 */
function link(url, text) {
    if (!url)
        return html `<bdi>${text}</bdi>`;
    const { host, pathname } = new URL(url);
    const real = (host || pathname).toLowerCase();
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a label is “[object Object]” here, which names no host
    const [named] = /([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(String(text).replace(host ? 'www.' : pathname, '')) ?? [
        real,
    ];
    const shown = !real || `.${real}`.endsWith(`.${named.toLowerCase()}`) ? '' : ` (${real})`;
    return html `<a part="link" href=${url} rel="noreferrer"><bdi>${text}</bdi></a>${shown}`;
}

export { link };
