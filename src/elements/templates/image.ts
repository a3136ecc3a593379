import {html, nothing} from './html.js';
import type {Image} from '../../story/story.js';

/** A picture that loads when it comes near, in room that its dimensions reserve. */
export function image({url, alt, credit, width, height}: Image) {
  return html`<figure part="image">
    <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" />
    ${credit ? html`<figcaption class="meta">${credit}</figcaption>` : nothing}
  </figure>`;
}
