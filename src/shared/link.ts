import {html} from 'lit';

/** The address, parsed, if it is one that a reader may be sent to: `http:`, `https:` or `mailto:`, with no user name in it. */
export function safeUrl(url: string | undefined): string | undefined {
  try {
    const {protocol, username, password, href} = new URL(url!);
    return /^(https?|mailto):$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A link where the address is safe, else the content alone. */
export function link(url: string | undefined, content: unknown) {
  const href = safeUrl(url);
  return href ? html`<a part="link" href=${href} rel="noopener noreferrer">${content}</a>` : content;
}
