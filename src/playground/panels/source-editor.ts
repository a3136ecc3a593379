import {el} from '../dom.js';
import type {Remark} from '../story/read-pasted.js';

/**
 * A text field that numbers its lines and marks some. A mirror under it wraps the same words in the same width; marking
 * lines is all that it adds, so the field keeps what a browser gives to it: undo, spelling, a screen reader's commands.
 */
export class SourceEditor {
  readonly element: HTMLElement;
  readonly #text: HTMLTextAreaElement;
  readonly #mirror = el('div', {class: 'mirror', 'aria-hidden': 'true'});
  #lines: string[] = [];

  constructor({
    label,
    describedBy,
    onInput,
  }: {
    label: string;
    describedBy: string;
    onInput: (text: string) => void;
  }) {
    this.#text = el('textarea', {
      ...{'aria-label': label, 'aria-describedby': describedBy, rows: 12},
      ...{autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', dir: 'auto'},
    });
    this.#text.addEventListener('input', () => {
      this.#reflect();
      onInput(this.#text.value);
    });
    this.element = el('div', {class: 'editor'}, el('div', {class: 'sheet'}, this.#mirror, this.#text));
    this.#reflect();
  }

  get text(): string {
    return this.#text.value;
  }

  set text(text: string) {
    if (text === this.#text.value) return;
    this.#text.value = text;
    this.#reflect();
  }

  /** Puts a text in place of all, as if typed, so that it can be undone. */
  replaceAll(text: string): void {
    this.#text.focus();
    this.#text.select();
    // `execCommand` is deprecated, and still the one way to change a field that its undo knows of.
    if (!document.execCommand('insertText', false, text)) {
      this.#text.value = text;
      this.#text.dispatchEvent(new Event('input'));
    }
    this.#text.setSelectionRange(0, 0);
    this.element.scrollTop = 0;
  }

  /** Marks the lines that something is to be told of. */
  mark(problems: readonly Remark[], losses: readonly Remark[]): void {
    const classes = new Map<number, string>();
    for (const {line} of losses) classes.set(line, 'loss');
    for (const {line} of problems) classes.set(line, 'problem');
    [...this.#mirror.children].forEach((each, index) => {
      const name = classes.get(index + 1) ?? '';
      if (each.className !== name) each.className = name;
    });
    if (problems.length) this.#text.setAttribute('aria-invalid', 'true');
    else this.#text.removeAttribute('aria-invalid');
  }

  /** Takes the reader to a place, counted from 1. */
  goTo(line: number, column: number): void {
    const before = this.#text.value.split('\n').slice(0, line - 1);
    const start = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    this.#text.focus({preventScroll: true});
    this.#text.setSelectionRange(start, start);
    this.#mirror.children[line - 1]?.scrollIntoView({block: 'center'});
  }

  /** Brings the mirror up to date; only lines that changed are made anew. */
  #reflect() {
    const lines = this.#text.value.split('\n');
    const old = this.#lines;
    let start = 0;
    while (start < lines.length && start < old.length && lines[start] === old[start]) start++;
    let end = 0;
    const most = Math.min(lines.length, old.length) - start;
    while (end < most && lines[lines.length - 1 - end] === old[old.length - 1 - end]) end++;
    const children = [...this.#mirror.children];
    for (const child of children.slice(start, old.length - end)) child.remove();
    // An empty line of the mirror would have no height; the zero-width space gives it one.
    const fresh = lines.slice(start, lines.length - end).map((line) => el('div', {}, `${line}\u200b`));
    const next = children[old.length - end] ?? null;
    for (const line of fresh) this.#mirror.insertBefore(line, next);
    this.#lines = lines;
  }
}
