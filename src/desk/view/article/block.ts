import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import type {ArticleBlock, ArticleItem} from '../../../formats/article/read.js';
import type {DeskController} from '../../controller.js';
import {openItem} from '../../open-item.js';
import {itemNames} from '../story/item-names.js';
import {canMark} from './marks.js';

/** The blocks of the article. One of which nothing changed is not looked at again: a large article has hundreds. */
export function articleBlocks(desk: DeskController) {
  const {blocks, items, card} = desk;
  const names = itemNames(items);
  const resting = blocks.map((): ArticleItem[] => []);
  for (const item of items)
    for (const block of new Set(item.marks.map(({block}) => block))) resting[block]?.push(item);
  return blocks.map((block, index) => {
    const here = resting[index]!;
    const told = here.map(
      (item) => `${item.ref} ${names.get(item)} ${item.state} ${item.ref === card?.item?.ref}`,
    );
    return guard([block.kind, block.text, told.join()], () => articleBlock(desk, block, index, here, names));
  });
}

/** A block of the article, with the names of what rests on it beside it. */
function articleBlock(
  desk: DeskController,
  block: ArticleBlock,
  index: number,
  resting: readonly ArticleItem[],
  names: ReadonlyMap<ArticleItem, string>,
) {
  const tags = resting.map((item) => {
    const now = desk.card?.item?.ref === item.ref;
    const name = names.get(item)! + (item.state === 'guess' ? ' ?' : '');
    return html`<button
        type="button"
        class=${now ? 'now' : item.state === 'guess' ? 'guess' : ''}
        @click=${() => openItem(desk, item)}
      >
        ${name}
      </button>`;
  });
  const label = labels[block.kind];
  const isListed = block.kind === 'item' || block.kind === 'point';
  const isNow = !canMark && resting.some(({ref}) => ref === desk.card?.item?.ref);
  return html`<div class="block ${isListed ? 'listed' : ''} ${isNow ? 'rests-now' : ''}" data-block=${index}>
      <div class="tags" contenteditable="false" lang="en" dir="ltr">
        ${label ? html`<span>${label}</span>` : nothing}${tags}
      </div>
      ${textOf(block)}
    </div>`;
}

const labels: Partial<Record<ArticleBlock['kind'], string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  overview: 'Overview',
  quote: 'Quote',
  picture: 'Picture',
};

function textOf({kind, text}: ArticleBlock) {
  switch (kind) {
    case 'headline':
      // eslint-disable-next-line lit-a11y/accessible-name -- its words are set as a property
      return html`<h3 class="text headline" .textContent=${live(text)}></h3>`;
    case 'heading':
    case 'overview':
      // eslint-disable-next-line lit-a11y/accessible-name -- its words are set as a property
      return html`<h3 class="text" .textContent=${live(text)}></h3>`;
    case 'standfirst':
      return html`<p class="text standfirst" .textContent=${live(text)}></p>`;
    case 'item':
    case 'point':
      return html`<p class="text item" .textContent=${live(text)}></p>`;
    case 'quote':
      return html`<blockquote class="text quoted" .textContent=${live(text)}></blockquote>`;
    default:
      return html`<p class="text" .textContent=${live(text)}></p>`;
  }
}
