import {copyText} from './clipboard.js';
import {byId, el} from '../dom.js';
import {button, choices} from './fields.js';
import type {Snippet} from '../snippets/page.js';
import type {View} from '../view/view.js';

/** A way to put a story into a page. */
export interface Recipe {
  name: string;
  /** For whom, in a sentence. */
  hint: string;
  /** Whether it loads one of the two scripts by its address. */
  hasScript: boolean;
  snippets: () => Snippet[];
}

/** Characters of a piece of code that are shown: nobody reads more, and copying takes all. */
const mostShown = 6_000;

/** The code for what the preview shows, a piece for each place, each with a button that copies it. */
export class CodePanel {
  readonly #recipes: readonly Recipe[];
  readonly #hint = el('p', {class: 'hint'});
  readonly #pieces = el('div', {class: 'pieces'});
  readonly #said = el('p', {class: 'said', role: 'status'});
  readonly #script: ReturnType<typeof choices<View['script']>>;
  #chosen: Recipe;
  #code = '';
  /** Why there is none. */
  #withheld = false;

  constructor(recipes: readonly Recipe[], folder: HTMLElement, onScript: (script: View['script']) => void) {
    this.#recipes = recipes;
    this.#chosen = recipes[0]!;
    const picker = choices(
      'Code for',
      recipes.map(({name}) => ({value: name, label: name})),
      (name) => {
        this.#chosen = this.#recipes.find((recipe) => recipe.name === name)!;
        this.render();
      },
    );
    picker.set(this.#chosen.name);
    this.#script = choices(
      'Script',
      [
        {value: 'module', label: 'Module'},
        {value: 'classic', label: 'Plain'},
      ],
      onScript,
    );
    byId('code').append(
      el('div', {class: 'bar'}, picker.element, this.#script.element),
      ...[this.#hint, this.#pieces, this.#said, folder],
    );
  }

  /** @param withheld whether what was pasted is not right, so that there is nothing to copy */
  set(view: View, withheld = false): void {
    this.#script.set(view.script);
    this.#withheld = withheld;
    this.render();
  }

  render(): void {
    const {hint, hasScript, snippets} = this.#chosen;
    this.#script.element.hidden = !hasScript;
    byId('folder').hidden = !hasScript;
    this.#hint.textContent = hint;
    const pieces = this.#withheld ? [] : snippets();
    const code = JSON.stringify([this.#withheld, pieces]);
    // Code that did not change is not written anew: it would lose the focus, and what is selected in it.
    if (code === this.#code) return;
    this.#code = code;
    this.#said.textContent = '';
    this.#pieces.replaceChildren(
      ...(this.#withheld
        ? [
            el(
              'p',
              {},
              'There is no code while the text above has something to put right: it would be that of the story before.',
            ),
          ]
        : pieces.map((snippet) => this.#piece(snippet))),
    );
  }

  #piece({place, code}: Snippet) {
    const shown = el(
      'code',
      {},
      code.length > mostShown
        ? `${code.slice(0, mostShown)}\n… and ${(code.length - mostShown).toLocaleString('en')} characters more; Copy takes all.`
        : code,
    );
    const copy = button('Copy', () => {
      void copyText(code).then((copied) => {
        if (!copied) shown.textContent = code;
        this.#said.textContent = copied
          ? `Copied: ${place}.`
          : 'The browser did not allow copying; select the code and copy it.';
      });
    });
    copy.setAttribute('aria-label', `Copy: ${place}`);
    return el(
      'figure',
      {class: 'piece'},
      el('figcaption', {}, place, copy),
      el('pre', {tabindex: 0, 'aria-label': place, role: 'region'}, shown),
    );
  }
}
