import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import type {ArticleBlock} from '../../../formats/article/read.js';
import type {DeskController} from '../../controller.js';
import {keyOf, openResting} from '../../resting.js';
import type {Resting} from '../../resting.js';
import {canMark} from './marks.js';

/** The blocks of the article. One of which nothing changed is not looked at again: a large article has hundreds. */
export function articleBlocks(desk: DeskController, all: readonly Resting[]) {
  const {blocks} = desk;
  const resting = blocks.map((): Resting[] => []);
  for (const each of all)
    for (const block of new Set(each.marks.map(({block}) => block))) resting[block]?.push(each);
  return blocks.map((block, index) => {
    const here = resting[index]!;
    const told = here.map(({key, name, isGuess}) => `${key} ${name} ${isGuess}`);
    const inHand = here.find((each) => isInHand(desk, each))?.key;
    return guard([block.kind, block.text, told.join(), inHand], () => articleBlock(desk, block, index, here));
  });
}

/** A block of the article, with the names of what rests on it beside it. */
function articleBlock(desk: DeskController, block: ArticleBlock, index: number, resting: readonly Resting[]) {
  const tags = resting.map((each) => {
    const {name, isGuess} = each;
    return html`<button
        type="button"
        class=${isInHand(desk, each) ? 'now' : isGuess ? 'guess' : ''}
        @click=${() => openResting(desk, each)}
      >
        ${isGuess ? `${name} ?` : name}
      </button>`;
  });
  const label = labels[block.kind];
  const isListed = block.kind === 'item' || block.kind === 'point';
  const isNow = !canMark && resting.some((each) => isInHand(desk, each));
  return html`<div class="block ${isListed ? 'listed' : ''} ${isNow ? 'rests-now' : ''}" data-block=${index}>
      <div class="tags" contenteditable="false" lang="en" dir="ltr">
        ${label ? html`<span>${label}</span>` : nothing}${tags}
      </div>
      ${textOf(block)}
    </div>`;
}

const isInHand = ({card}: DeskController, {key}: Resting) => card !== undefined && key === keyOf(card);

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
