import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Drafts} from '../../keep/drafts.js';
import type {Story} from '../../../story/story.js';
import {fileInput} from '../file-input.js';
import {headlineOf} from '../../bring/headline-of.js';
import {standing} from '../bring/kept-list.js';

/** Where a story is chosen. */
interface ChoiceHost {
  readonly desk: DeskController;
  readonly drafts: Drafts;
  /** A story that came without its article file. */
  readonly bare: Story | undefined;
  takeStory(file: File): Promise<void>;
  another(): Promise<void>;
}

/** The story that is held: one that this browser keeps, or one of a file. */
export function storyChoice(host: ChoiceHost) {
  const {desk, bare} = host;
  const chosen = desk.session ? (headlineOf(desk.session.text) ?? desk.session.name) : bare?.headline;
  return html`<section class="story-choice" aria-labelledby="held-story">
    <h3 id="held-story">The story</h3>
    ${chosen === undefined ? choices(host) : theOne(host, chosen)}
  </section>`;
}

function theOne(host: ChoiceHost, chosen: string) {
  const {desk, bare} = host;
  return html`<p><b>${chosen}</b></p>
    <p class="quiet">
      ${
        bare
          ? 'Without its article file nothing can be written back: a draft would give its items new ids, and links to the old ones would lead to the story’s beginning.'
          : `What you settle is written into ${desk.session!.name}.`
      }
    </p>
    <button type="button" @click=${() => void host.another()}>Another story</button>`;
}

function choices(host: ChoiceHost) {
  const {drafts} = host;
  const {list} = drafts;
  return html`<p class="quiet">One that was made here, or its article file (.md); of a story.json alone the desk only reports.</p>
    <div class="acts">
      <button type="button" @click=${({target}: Event) => fileInput(target)!.click()}>Choose the story’s file</button>
      <input
        type="file"
        hidden
        accept=".md,.markdown,.json,.html,.htm"
        aria-label="The story’s file"
        @change=${({target}: Event) => {
          const [file] = (target as HTMLInputElement).files ?? [];
          if (file) void host.takeStory(file);
        }}
      />
    </div>
    ${
      list.length === 0
        ? nothing
        : html`<ol class="kept">
          ${list.map((draft) => {
            const headline = headlineOf(draft.text) ?? draft.name;
            return html`<li>
              <b>${headline}</b>
              <button type="button" aria-label="Hold it: ${headline}" @click=${() => void drafts.open(draft.id, 'later')}>Hold it</button>
              <span class="quiet">${standing(draft)}</span>
            </li>`;
          })}
        </ol>`
    }`;
}
