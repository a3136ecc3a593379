import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import '../../../elements/story-bundle/define.js';
import type {PassageOpenEvent} from '../../../elements/story-events.js';
import type {Story} from '../../../story/story.js';
import type {DeskController} from '../../controller.js';
import type {Act} from '../../session/act.js';
import {segments} from '../card/event-fields.js';
import {isLarge} from '../../session/apart/start.js';
import {LightElement} from '../light-element.js';
import {itemMenu} from './item-menu.js';
import {itemRow} from './item-row.js';
import {layOver} from './lay-over.js';
import {ItemPlaces} from './places.js';
import {rowsOf} from './rows.js';
import type {Row} from './rows.js';
import {hasPictures, withoutPictures} from './without-pictures.js';

/** The story as its readers will see it, in the real elements; over them, what is not settled and what can be done to each item. */
export class DeskStory extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    width: {state: true},
    withPictures: {state: true},
    menuOf: {state: true},
  };
  declare desk: DeskController;
  declare width: string;
  declare withPictures: boolean;
  /** The key of the item whose menu is or was open. */
  declare menuOf: string;
  rows: readonly Row[] = [];
  readonly #places = new ItemPlaces(() => {
    const box = this.querySelector<HTMLElement>('.story');
    const {card} = this.desk;
    const now = this.rows.find((row) => card && (row.own === card || row.card === card))?.key;
    if (box) layOver(box, this.rows, this.#places, now);
  });
  #made: {from: Story; withPictures: boolean; shown: Story} | undefined;
  #looked: {from: Story | undefined; hasPictures: boolean} | undefined;

  constructor() {
    super();
    this.width = this.menuOf = '';
    this.withPictures = false;
  }

  protected override render() {
    const {desk} = this;
    const story = desk.session?.compiled.story;
    this.rows = rowsOf(desk);
    if (this.#looked?.from !== story) this.#looked = {from: story, hasPictures: hasPictures(story)};
    return html`<header>
        <h2 id="story-title">Story</h2>
        <div class="end">
          ${
            this.#looked?.hasPictures && !this.withPictures
              ? html`<button type="button" @click=${() => (this.withPictures = true)}>Load its pictures</button>`
              : nothing
          }
          <span class="wide-only"
            >${segments(
              'Width',
              [
                {value: '', name: 'Column'},
                {value: 'phone', name: 'Phone'},
              ],
              this.width,
              (width) => (this.width = width),
            )}</span
          >
        </div>
      </header>
      ${
        story
          ? // eslint-disable-next-line lit-a11y/click-events-have-key-events -- each item has a handle, whose menu opens its card
            html`<div class="story ${this.width}" @passage-open=${this.#open} @click=${this.#press}>
            <story-bundle .story=${this.#shown(story)} heading-level="3"></story-bundle>
            ${this.#items()}
          </div>`
          : html`<p class="quiet">There is no story yet: what is wrong is asked beside the article.</p>`
      }
      ${itemMenu(this)}`;
  }

  /** Readers’ pictures come from other sites, which the desk asks only when its editor wants that. */
  #shown(story: Story): Story {
    const made = this.#made;
    if (made?.from === story && made.withPictures === this.withPictures) return made.shown;
    const shown = this.withPictures ? story : (withoutPictures(story) as Story);
    this.#made = {from: story, withPictures: this.withPictures, shown};
    return shown;
  }

  /** All items: over the story where it shows them, and else under the widget that would. */
  #items() {
    return html`<h3 class="unseen">Items of the story</h3>
      <ol class="items" aria-label="Items of the story">
        ${repeat(
          this.rows,
          ({key}) => key,
          (row) => itemRow(this, row),
        )}
      </ol>`;
  }

  /** Takes the card of an item in hand. */
  open({card, name}: Row): void {
    if (card) this.desk.open(card.key);
    else this.desk.say(`${name}: there is nothing to settle about it.`);
  }

  /** Moves an item to another place of its list. */
  move({own, index, key}: Row, to: number): void {
    const by = to - index!;
    if (own && by !== 0) void this.#act({do: 'move', key: own.key, by}, () => this.#handle(key));
  }

  drop({own, key}: Row): void {
    const at = this.rows.findIndex((row) => row.key === key);
    const next = () => this.rows[Math.min(at, this.rows.length - 1)];
    if (own) void this.#act({do: 'drop', key: own.key}, () => this.#handle(next()?.key));
  }

  /** Does something here, where the focus then stays. */
  async #act(act: Act, target: () => HTMLElement | undefined): Promise<void> {
    if (!(await this.desk.act(act, {stay: true, keepsFocus: true}))) return;
    await this.updateComplete;
    target()?.focus();
  }

  #handle(key: string | undefined): HTMLElement | undefined {
    const at = this.rows.findIndex((row) => row.key === key);
    return this.querySelectorAll<HTMLElement>('.items .handle')[at];
  }

  protected override updated(): void {
    this.#places.ask();
  }

  /** The story of a large article is drawn after its card, in a task of its own. */
  protected override async scheduleUpdate(): Promise<void> {
    if (isLarge(this.desk.session?.text ?? '')) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#places.stop();
  }

  /** A press on an item of the story takes its card in hand; one on what acts in it is the reader’s. */
  readonly #press = (event: MouseEvent) => {
    const path = event.composedPath().filter((each): each is HTMLElement => each instanceof HTMLElement);
    const at = path.findIndex(({dataset}) => dataset.item);
    const {item} = path[at]?.dataset ?? {};
    const row = item && this.rows.find(({id}) => id === item);
    const isReaders = path.slice(0, at).some((each) => each.matches('a, button, summary, details, input'));
    if (row && !isReaders && getSelection()?.isCollapsed !== false) this.open(row);
  };

  readonly #open = ({item}: PassageOpenEvent) => {
    const found = this.desk.items.find(({id}) => id === item);
    const [mark] = found?.marks ?? [];
    if (mark) this.dispatchEvent(new CustomEvent('show-words', {detail: mark, bubbles: true}));
  };
}

customElements.define('desk-story', DeskStory);
