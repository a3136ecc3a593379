import {html} from 'lit';

/** The address, parsed, if it is one that a reader may be sent to: `http:`, `https:` or `mailto:`, with no user name in it. */
export function safeUrl(url: string | undefined): URL | undefined {
  try {
    const parsed = new URL(url!);
    return /^(https?|mailto):$/.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A link where the address is safe, else the content alone. Where its text names another host, the real one follows it. */
export function link(url: string | undefined, content: unknown, text = content) {
  const safe = safeUrl(url);
  if (!safe) return content;
  const {href, host} = safe;
  const [named] = /(?!www\.)([\p{L}\d-]+\.)+\p{L}{2,}/iu.exec(String(text)) ?? [host];
  const real = `.${host}`.endsWith(`.${named.toLowerCase()}`) ? '' : ` (${host})`;
  return html`<a part="link" href=${href} rel="noopener noreferrer">${content}</a>${real}`;
}
