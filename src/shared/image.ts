import {html, nothing} from 'lit';
import type {Image} from '../story/story.js';
import {safeUrl} from './link.js';

/** A picture that loads when it comes near, in room that its dimensions reserve; nothing where its address is not safe. */
export function image({url, alt, credit, width, height}: Image) {
  const src = safeUrl(url)?.href;
  if (!src) return nothing;
  return html`<figure part="image">
    <img src=${src} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" decoding="async" />
    ${credit ? html`<figcaption class="meta">${credit}</figcaption>` : nothing}
  </figure>`;
}
