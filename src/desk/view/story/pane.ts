import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import '../../../elements/story-bundle/define.js';
import type {PassageOpenEvent} from '../../../elements/story-events.js';
import type {ArticleItem} from '../../../formats/article/read.js';
import type {Story} from '../../../story/story.js';
import type {DeskController} from '../../controller.js';
import {openItem} from '../../open-item.js';
import {segments} from '../card/event-fields.js';
import {nameOf} from './item-names.js';
import {LightElement} from '../light-element.js';

/** The story as its readers will see it, in the real elements, and its items with what can be done to each. */
export class DeskStory extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    width: {state: true},
    withPictures: {state: true},
  };
  declare desk: DeskController;
  declare width: string;
  declare withPictures: boolean;
  #made: {from: Story; withPictures: boolean; shown: Story} | undefined;

  constructor() {
    super();
    this.width = '';
    this.withPictures = false;
  }

  protected override render() {
    const {desk} = this;
    const story = desk.session?.compiled.story;
    const hasPictures = story !== undefined && /"alt":/.test(JSON.stringify(story));
    return html`<header>
        <h2 id="story-title">Story</h2>
        <div class="end">
          ${
            hasPictures && !this.withPictures
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
          ? html`<div class="story ${this.width}" @passage-open=${this.#open}>
            <story-bundle .story=${this.#shown(story)} heading-level="3"></story-bundle>
          </div>`
          : html`<p class="quiet">There is no story yet: what is wrong is asked beside the article.</p>`
      }
      ${this.#items(desk.items)}`;
  }

  /** Readers’ pictures come from other sites, which the desk asks only when its editor wants that. */
  #shown(story: Story): Story {
    const made = this.#made;
    if (made?.from === story && made.withPictures === this.withPictures) return made.shown;
    const shown = this.withPictures ? story : (withoutPictures(story) as Story);
    this.#made = {from: story, withPictures: this.withPictures, shown};
    return shown;
  }

  #items(items: readonly ArticleItem[]) {
    const {desk} = this;
    return html`<h3 class="unseen">Items of the story</h3>
      <ol class="rest" aria-label="Items of the story">
        ${items.map((item, index) => {
          const {list, ref, text, state} = item;
          const canMove = /^(?:overview|keyPoints)\[/.test(ref);
          const card = desk.cards.find((each) => each.item?.ref === ref);
          const isOpen = card !== undefined && !card.isDone;
          const [before, after] = [items[index - 1]?.list === list, items[index + 1]?.list === list];
          const move = (by: number) => card && void desk.act({do: 'move', key: card.key, by}, {stay: true});
          return html`<li
            @keydown=${(event: KeyboardEvent) => {
              const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
              if (!event.altKey || !by || !canMove) return;
              event.preventDefault();
              move(by);
            }}
          >
            <span class="what"
              ><button type="button" @click=${() => openItem(desk, item)}>${nameOf(item)}: <bdi lang=${desk.lang}>${text}</bdi></button></span
            >
            <span class="state ${isOpen ? 'none' : ''}"
              >${isOpen ? (state === 'lost' ? 'Left out until settled' : 'Not settled') : 'In the article'}</span
            >
            ${
              canMove && card
                ? html`<span class="moves">
                  ${moveButton('↑', `Move ${nameOf(item)} up`, before, () => move(-1))}
                  ${moveButton('↓', `Move ${nameOf(item)} down`, after, () => move(1))}
                </span>`
                : nothing
            }
          </li>`;
        })}
      </ol>`;
  }

  readonly #open = ({item}: PassageOpenEvent) => {
    const found = this.desk.items.find(({id}) => id === item);
    const [mark] = found?.marks ?? [];
    if (mark) this.dispatchEvent(new CustomEvent('show-words', {detail: mark, bubbles: true}));
  };
}

const moveButton = (sign: string, name: string, can: boolean, run: () => void) =>
  html`<button type="button" class="icon" aria-label=${name} aria-disabled=${can ? 'false' : 'true'} @click=${() => can && run()}>
    ${sign}
  </button>`;

/** A story without anything that has an `alt`; its paragraphs and items stay as they are. */
function withoutPictures(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((each) => (each as {type?: unknown} | null)?.type !== 'image').map(withoutPictures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !(typeof each === 'object' && each !== null && 'alt' in each))
      .map(([name, each]) => [name, withoutPictures(each)]),
  );
}

customElements.define('desk-story', DeskStory);
