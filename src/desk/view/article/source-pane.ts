import {html} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import {LightElement} from '../light-element.js';

/** The article file as text, for whatever no card does. Nothing is taken before the editor says so. */
export class DeskSource extends LightElement {
  static override properties: PropertyDeclarations = {desk: {attribute: false, hasChanged: () => true}};
  declare desk: DeskController;
  /** The text that stands in the field until the editor changes it. */
  #of = '';

  protected override firstUpdated(): void {
    const area = this.querySelector('textarea')!;
    const {textAt} = this.desk;
    const at =
      area.value
        .split('\n')
        .slice(0, textAt - 1)
        .join('\n').length + (textAt > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(at, at);
    // Lines that wrap make this a guess, which is near enough.
    area.scrollTop = (area.scrollHeight * at) / Math.max(1, area.value.length) - area.clientHeight / 3;
  }

  protected override render() {
    const {desk} = this;
    if (!this.hasUpdated) this.#of = desk.session?.text ?? '';
    const problems = desk.session?.compiled.problems ?? [];
    return html`<div class="source">
      <label>The article file<textarea spellcheck="false" .defaultValue=${this.#of}></textarea></label>
      <ol>
        ${problems.map(
          ({line, path, reason}) =>
            html`<li class="quiet">Line ${line}${path ? html` <code>${path}</code>` : ''}: ${reason}</li>`,
        )}
      </ol>
      <div class="acts">
        <button type="button" class="main" @click=${this.#take}>Take these changes over</button>
        <button type="button" @click=${this.#leave}>Leave it as it was</button>
      </div>
    </div>`;
  }

  readonly #take = async () => {
    const {value} = this.querySelector('textarea')!;
    const [{desk}, of] = [this, this.#of];
    // A text field has no other line ends than one sign.
    const text = of.includes('\r\n') ? value.replace(/\r?\n/g, '\r\n') : value;
    if (text === of || (await desk.act({do: 'write', text, of}, {stay: true}))) this.#leave();
  };

  readonly #leave = () => {
    this.desk.turnTo('article');
  };
}

customElements.define('desk-source', DeskSource);
