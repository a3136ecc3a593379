import {html} from 'lit';

/** Where a story is held against its article that was changed since. */
export const published = (hold: () => void) =>
  html`<section aria-labelledby="published-title">
    <h3 id="published-title">Already published?</h3>
    <p class="quiet">
      Open the story and the article as it is now: the desk shows which lines the article no longer bears out.
    </p>
    <button type="button" @click=${hold}>Hold a story against its article</button>
  </section>`;
