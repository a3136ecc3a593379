import { html } from 'lit';

/**
 * A link where there is an address, else the text alone. The check of the story let only safe addresses in. Where the
 * link’s text names another host, the real one stands behind it.
 */
function link(url, text) {
    if (!url)
        return html `<bdi>${text}</bdi>`;
    const { host } = new URL(url);
    const [named] = /([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(text.replace('www.', '')) ?? [host];
    const real = !host || `.${host}`.endsWith(`.${named.toLowerCase()}`) ? '' : ` (${host})`;
    return html `<a part="link" href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>${real}`;
}

export { link };
