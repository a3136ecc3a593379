import { nothing, html } from './html.js';

/** A picture that loads when it comes near, in room that its dimensions reserve. */
function image({ url, alt, credit, width, height }) {
    return html `<figure part="image">
    <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" />
    ${credit ? html `<figcaption class="meta">${credit}</figcaption>` : nothing}
  </figure>`;
}

export { image };
