import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Held, HeldItem} from '../../later/hold-against.js';
import type {ShownChange} from '../../later/text-changes.js';
import {sentence} from '../../session/sentence.js';
import {nameOfPath} from '../story/item-names.js';

/** Where what was found shows. */
interface FoundHost {
  readonly desk: DeskController;
  /** Changes that are not to be taken over, by their places among all. */
  readonly left: ReadonlySet<number>;
  pick(index: number, isPicked: boolean): void;
  takeOver(): Promise<void>;
  draftAnew(): Promise<void>;
}

/** What the article does not bear out any more, and what is otherwise in it. */
export function foundOf(host: FoundHost, {drift, changes}: Held) {
  const {desk, left} = host;
  if (drift.length + changes.length === 0)
    return html`<section class="found">
      <h3 id="found-title" tabindex="-1">Nothing changed</h3>
      <p>The article bears out all that the story shows${desk.session ? ', and its text is that of the article file' : nothing}.</p>
    </section>`;
  const picked = changes.length - [...left].filter((index) => index < changes.length).length;
  return html`<section class="found">
    <h3 id="found-title" tabindex="-1">${drift.length === 0 ? 'The article bears out all that the story shows' : `${counted(drift.length, 'line')} no longer borne out`}</h3>
    <ol>
      ${drift.map(lostItem)}
    </ol>
    ${
      changes.length > 0
        ? html`<h3>What changed in the text</h3>
          <ol class="changes">
            ${changes.map((change, index) => changeOf(host, change, index))}
          </ol>`
        : nothing
    }
    <div class="acts">
      ${
        desk.session
          ? html`<button type="button" class="main" @click=${() => void host.takeOver()}>
            ${picked > 0 ? `Take over ${counted(picked, 'change')} and settle` : 'Settle what lost its words'}
          </button>`
          : html`<button type="button" class="main" @click=${() => void host.draftAnew()}>
            Draft the article anew
          </button>`
      }
    </div>
  </section>`;
}

const lostItem = ({path, reason, nearest, key}: HeldItem) =>
  html`<li>
    <b>${nameOfPath(path)}</b>
    <p>${sentence(reason)}${key === undefined && /^(?:headline|standfirst)/.test(path) ? ' It is put right in the head of the article.' : nothing}</p>
    ${nearest ? html`<p class="quiet">Most like it now: <ins>${nearest}</ins></p>` : nothing}
  </li>`;

function changeOf(host: FoundHost, {kind, before, now}: ShownChange, index: number) {
  const names = {changed: 'in other words', new: 'new', gone: 'gone'};
  return html`<li>
    <label
      ><input
        type="checkbox"
        .checked=${!host.left.has(index)}
        @change=${({target}: Event) => host.pick(index, (target as HTMLInputElement).checked)}
      /><span
        ><small>${names[kind]}</small>${before ? html`<del>${before}</del> ` : nothing}${now ? html`<ins>${now}</ins>` : nothing}</span
      ></label
    >
  </li>`;
}

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;
