import {html, nothing} from 'lit';
import type {DeskController} from '../controller.js';
import type {Step} from '../route.js';
import {ofAll} from './bring/kept-list.js';

const steps: {step: Step; name: string}[] = [
  {step: 'bring', name: 'Bring'},
  {step: 'settle', name: 'Settle'},
  {step: 'publish', name: 'Publish'},
];

const undoPath = 'M6 3 2.5 6.500 6 10M3 6.500h6a4 4 0 0 1 0 8H7';
const redoPath = 'm10 3 3.500 3.500L10 10M13 6.500H7a4 4 0 0 0 0 8h2';

const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** The name of the page, its steps, what takes back and brings back, and what opens a folder where the browser can. */
export function masthead(desk: DeskController, kept: string, showKeys: () => void, openFolder?: () => void) {
  const {session} = desk;
  return html`<header class="masthead">
    <p class="name"><a href="../index.html">story-widgets</a></p>
    <h1>The desk</h1>
    <nav class="steps" aria-label="Steps">
      <ol>
        ${steps.map(
          ({step, name}, index) =>
            html`<li>
              <button
                type="button"
                id="step-${step}"
                aria-current=${desk.at === step ? 'step' : nothing}
                aria-disabled=${step === 'bring' || session ? 'false' : 'true'}
                @click=${() =>
                  step === 'bring' || session ? desk.go(step) : desk.say('First bring an article.')}
              >
                ${index + 1} ${name}${step === 'settle' && session && session.progress.asked > 0 ? html` <i>${ofAll(session.progress)}</i>` : nothing}
              </button>
            </li>`,
        )}
      </ol>
    </nav>
    <div class="tools">
      <span class="saved">${kept}</span>
      ${openFolder ? html`<button type="button" @click=${openFolder}>Open a folder</button>` : nothing}
      ${
        session && desk.at !== 'bring'
          ? html`${again('Undo', session.again.undo, undoPath, () => void desk.again('undo'))}
          ${again('Redo', session.again.redo, redoPath, () => void desk.again('redo'))}`
          : nothing
      }
      <button type="button" class="icon" aria-label="All keys" @click=${showKeys}>?</button>
    </div>
  </header>`;
}

const again = (name: string, what: string | undefined, path: string, run: () => void) =>
  html`<button
    type="button"
    class="icon"
    aria-label=${what ? `${name}: ${what}` : name}
    title=${what ? `${name}: ${what}` : name}
    aria-disabled=${what === undefined ? 'true' : 'false'}
    @click=${run}
  >
    ${icon(path)}
  </button>`;
