import {html, nothing} from 'lit';
import type {PictureCard} from '../../session/card.js';
import type {CardHost} from './host.js';

/** What a picture shows, and whose it is. It is asked for only when the editor wants to see it. */
export function pictureFields(host: CardHost, {url, alt, credit}: PictureCard) {
  const input = (name: string, label: string, value: string) =>
    html`<label class="wide"
      >${label}<input
        .value=${host.written[name] ?? value}
        @input=${(event: Event) => host.write(name, (event.target as HTMLInputElement).value)}
    /></label>`;
  const isAsked = host.written['shown'] === url;
  return html`<div class="fields">
    ${
      /^https:/.test(url)
        ? isAsked
          ? html`<img src=${url} alt=${host.written['alt'] ?? alt} referrerpolicy="no-referrer" />`
          : html`<button type="button" @click=${() => host.write('shown', url)}>Load the picture from its site</button>`
        : nothing
    }
    ${input('alt', 'What it shows, for those who do not see it', alt)} ${input('credit', 'Credit', credit)}
  </div>`;
}
