import {html, nothing} from 'lit';
import {headlineOf} from '../../bring/headline-of.js';
import type {Drafts} from '../../keep/drafts.js';
import {shouldSave} from '../../keep/kept-draft.js';
import type {KeptDraft} from '../../keep/kept-draft.js';
import type {Progress} from '../../session/state.js';

/** Where the list stands: it asks before it forgets a draft. */
interface ListHost {
  /** The id of the draft that is asked about; empty where none is. */
  forgetting: string;
  forget(id: string): void;
}

/** The drafts that this browser keeps, to go on with or to forget. */
export function keptList(host: ListHost, drafts: Drafts) {
  const {list, keeps} = drafts;
  return html`<section aria-labelledby="kept-title">
    <h3 id="kept-title">${keeps === false ? 'Open on this page' : 'Kept in this browser'}</h3>
    ${
      list.length === 0
        ? html`<p class="quiet">${keeps === false ? 'Nothing yet.' : 'Nothing yet. What a page from disk keeps belongs to its place: moved, it finds nothing.'}</p>`
        : html`<ol class="kept">
          ${list.map((draft) => kept(host, drafts, draft))}
        </ol>`
    }
  </section>`;
}

function kept(host: ListHost, drafts: Drafts, draft: KeptDraft) {
  const {id} = draft;
  const headline = headlineOf(draft.text) ?? draft.name;
  const isAsked = host.forgetting === id;
  return html`<li>
    <b>${headline}</b>
    <span class="quiet"
      >${standing(draft)}${shouldSave(draft, Date.now()) ? '; save its file, since some browsers empty their store after a week' : nothing}</span
    >
    <span class="acts">
      <button type="button" aria-label="Open: ${headline}" @click=${() => void drafts.open(id, 'settle')}>Open</button>
      ${
        isAsked
          ? html`<button type="button" class="main" aria-label="Forget for good: ${headline}" @click=${() => host.forget(id)}>
              Forget for good</button
            ><button type="button" @click=${() => (host.forgetting = '')}>Keep</button>`
          : html`<button type="button" aria-label="Forget: ${headline}" @click=${() => (host.forgetting = id)}>Forget</button>`
      }
    </span>
  </li>`;
}

export const ofAll = ({settled, asked}: Progress) => `${settled} of ${asked}`;

/** How far a draft is, and when it was touched. */
export const standing = ({session: {progress}, at}: KeptDraft): string =>
  (progress ? `${ofAll(progress)} settled · ` : '') + moment(at);

/** When a draft was touched: an hour of today, otherwise a day. */
export function moment(at: number, now = new Date()): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
  return date.toDateString() === now.toDateString()
    ? `today, ${time}`
    : `${date.toLocaleDateString('en', {dateStyle: 'medium'})}, ${time}`;
}
