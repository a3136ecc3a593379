import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../keep/drafts.js';
import type {Version} from '../keep/kept-draft.js';
import {download} from '../save-file.js';
import {moment as told} from './bring/kept-list.js';
import {LightElement} from './light-element.js';

const moments: Record<Version['moment'], string> = {
  brought: 'As it was brought',
  published: 'As it was copied',
  'before-drift': 'Before the article changed',
  'before-theirs': 'Before the file of another was taken',
};

/** The texts that were kept of the open draft, to go back to. */
export class DeskVersions extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    drafts: {attribute: false},
    versions: {state: true},
  };
  declare desk: DeskController;
  declare drafts: Drafts;
  /** The first one first; undefined until the store has answered. */
  declare versions: readonly Version[] | undefined;

  protected override firstUpdated(): void {
    void this.drafts.current?.versions().then((versions) => (this.versions = versions));
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render() {
    const {versions, drafts} = this;
    return html`<section class="source" aria-labelledby="versions-title">
      <h3 id="versions-title" tabindex="-1">What this draft was</h3>
      ${
        drafts.current
          ? html`<p class="quiet">Going back changes the text as any act does: it can be undone.</p>`
          : html`<p>This browser keeps nothing for this page, so there is nothing to go back to but by “Undo”.</p>`
      }
      <ol class="kept">
        ${(versions ?? []).toReversed().map((version) => this.#version(version))}
      </ol>
      <div class="acts"><button type="button" @click=${() => this.desk.turnTo('article')}>Back to the article</button></div>
    </section>`;
  }

  #version({moment, text, at}: Version) {
    const {desk} = this;
    const name = `${moments[moment]}, ${told(at)}`;
    const session = desk.session!;
    return html`<li>
      <b>${moments[moment]}</b>
      <span class="acts">
        ${
          session.text === text
            ? nothing
            : html`<button type="button" aria-label="Go back to it: ${name}" @click=${() => this.#back(text)}>Go back to it</button>`
        }
        <button type="button" aria-label="Download: ${name}" @click=${() => download(session.name, text, 'text/markdown')}>
          Download
        </button>
      </span>
      <span class="quiet">${told(at)}${session.text === text ? '; it is the text as it is now' : nothing}</span>
    </li>`;
  }

  async #back(text: string): Promise<void> {
    if (await this.desk.act({do: 'write', text}, {stay: true})) this.desk.turnTo('article');
  }
}

customElements.define('desk-versions', DeskVersions);
