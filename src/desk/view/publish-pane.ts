import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {compileArticle} from '../../formats/article/read.js';
import {escapeHtml} from '../../formats/html/escape.js';
import {scriptJson} from '../../publish/build/story-script.js';
import type {DeskController} from '../controller.js';
import {LightElement} from './light-element.js';

/** What is put on a page, once nothing is left to settle; the article file can be taken away at any time. */
export class DeskPublish extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    script: {state: true},
  };
  declare desk: DeskController;
  /** The address of the elements' script, as the page names it. */
  declare script: string;

  constructor() {
    super();
    this.script = 'story-widgets.js';
  }

  protected override render() {
    const {desk} = this;
    const code = desk.left === 0 ? this.#snippet() : undefined;
    return html`<main class="later" aria-label="Publish">
      <h2>Copy it, paste it where the story is to stand</h2>
      ${code
        ? html`<label
              >Where the script is<input
                .value=${this.script}
                @input=${(event: Event) => (this.script = (event.target as HTMLInputElement).value)}
            /></label>
            <pre tabindex="0" role="region" aria-label="The snippet">${code}</pre>`
        : html`<p>The story cannot be published yet: ${desk.left || 'some'} left to settle, or to put right in the text.</p>`}
      <div class="acts">
        ${code
          ? html`<button type="button" class="main" @click=${() => void this.#copy(code)}>Copy</button>`
          : nothing}
        <button type="button" @click=${this.#download}>Download ${desk.session?.name ?? 'the article file'}</button>
      </div>
    </main>`;
  }

  /** The script and the story in one piece; undefined while the article is refused. */
  #snippet(): string | undefined {
    const {text, name} = this.desk.session!;
    try {
      const story = compileArticle(text, {file: name});
      return `<script type="module" src="${escapeHtml(this.script)}"></script>
<story-bundle>
  <script type="application/json">${scriptJson(story)}</script>
</story-bundle>`;
    } catch {
      return undefined;
    }
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.desk.say('Copied.');
    } catch {
      this.desk.say('The browser did not allow copying; select the code and copy it.');
    }
  }

  readonly #download = () => {
    const {text, name} = this.desk.session!;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/markdown'}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
  };
}

customElements.define('desk-publish', DeskPublish);
