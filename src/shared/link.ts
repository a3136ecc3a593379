import {html} from 'lit';

/**
 * A link where there is an address, else the content alone. The check of the story let only safe addresses in. Where the
 * link’s text names another host, the real one stands behind it.
 */
export function link(url: string | undefined, content: unknown, text = content) {
  if (!url) return content;
  const {host} = new URL(url);
  const [named] = /([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(String(text).replace('www.', '')) ?? [host];
  const real = `.${host}`.endsWith(`.${named.toLowerCase()}`) ? '' : ` (${host})`;
  return html`<a part="link" href=${url} rel="noopener noreferrer">${content}</a>${real}`;
}
