import {byId, el, sentence} from '../dom.js';
import type {ElementFacts} from '../view/facts.js';
import {button} from './fields.js';
import type {FrameReport} from '../preview/frame-report.js';

/** Entries that the log keeps; older ones are dropped. */
const mostEntries = 100;

/** What the elements of the preview told, newest first, and what can be asked of them. */
export class EventLog {
  readonly #entries = el('ol', {class: 'log', tabindex: 0, 'aria-label': 'Events, newest first'});
  readonly #heard = el('dl', {class: 'heard'});
  readonly #calls = el('span', {class: 'calls'});
  readonly #call: (tag: string, method: string) => void;
  #started = performance.now();

  constructor(call: (tag: string, method: string) => void) {
    this.#call = call;
    const clear = button('Clear', () => this.clear());
    byId('events').append(
      el('div', {class: 'bar'}, this.#calls, clear),
      this.#entries,
      el('details', {class: 'losses'}, el('summary', {}, 'What is heard'), this.#heard),
    );
    this.clear();
  }

  /** Lists the events and methods of the elements in the preview. */
  set(elements: readonly ElementFacts[]): void {
    const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));
    this.#heard.replaceChildren(
      ...[...events.values()].flatMap(({name, className, description}) => [
        el('dt', {}, el('code', {}, name), ' ', el('code', {class: 'quiet'}, className)),
        el('dd', {}, ...sentence(description)),
      ]),
    );
    this.#calls.replaceChildren(
      ...elements.flatMap(({tag, methods}) =>
        methods
          .filter(({parameters}) => parameters === 0)
          .map(({name, description}) =>
            button(`${tag}.${name}()`, () => this.#call(tag, name), {title: description.replaceAll('`', '')}),
          ),
      ),
    );
  }

  add(report: Extract<FrameReport, {type: 'event' | 'warning'}>): void {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(2);
    const words =
      report.type === 'event'
        ? [el('code', {}, report.name), ` <${report.tag}> `, el('span', {class: 'quiet'}, report.fields)]
        : [el('span', {class: 'fault'}, 'console.warn'), ` ${report.words}`];
    this.#entries.querySelector('.none')?.remove();
    this.#entries.prepend(el('li', {}, el('time', {}, `${seconds} s`), el('span', {}, ...words)));
    while (this.#entries.childElementCount > mostEntries) this.#entries.lastElementChild!.remove();
  }

  clear(): void {
    this.#started = performance.now();
    this.#entries.replaceChildren(el('li', {class: 'none'}, 'Nothing yet.'));
  }
}
