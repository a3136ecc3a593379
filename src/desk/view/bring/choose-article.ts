import {html, nothing} from 'lit';
import type {Brought, Choice} from '../../bring/read.js';

/** The articles that came in one text, to choose one of. */
export function chooseArticle(choices: readonly Choice[], take: (article: Brought) => void) {
  return html`<section aria-label="Which article">
      <ol class="kept">
        ${choices.map(
          ({title, article, refused}) =>
            html`<li>
              <b>${title || 'Without a title'}</b>
              ${
                article
                  ? html`<button type="button" aria-label="Take: ${title}" @click=${() => take(article)}>Take it</button>`
                  : nothing
              }
              ${refused ? html`<span class="quiet">It cannot be drafted: ${refused}.</span>` : nothing}
            </li>`,
        )}
      </ol>
    </section>`;
}
