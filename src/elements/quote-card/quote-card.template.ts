import {html, nothing} from '../templates/html.js';
import type {Quote, Story} from '../../story/story.js';
import {corrections} from '../templates/corrections.js';
import {embed} from '../templates/embed.js';
import {label} from '../../languages/labels.js';
import {langOf, words} from '../templates/label.js';
import {passage} from '../templates/passage.js';
import {quoteText} from '../templates/quote.js';
import {skip, skipEnd} from '../templates/skip.js';

/** What `<quote-card>` shows of one quote of a story; one that repeats the article can be skipped. */
export function quoteTemplate(story: Story, quote: Quote) {
  const {id, kind} = quote;
  const lang = langOf(story, 'copy');
  return html`<figure part="base" class=${kind} aria-label=${label(story, kind)} data-item=${id} lang=${story.lang} dir=${story.dir}>
    <p part="label" class="header">${words(story, kind)}</p>
    ${kind === 'pull' ? skip(story) : nothing}
    ${quoteText(story, quote)} ${embed(story, quote.embed)} ${corrections(story, quote)}
    <div part="actions">
      ${passage(story, quote)}
      <button part="copy" type="button" value="clipboard" data-done=${label(story, 'copied')} aria-live="polite" lang=${lang} hidden>${label(story, 'copy')}</button>
      <button part="share" type="button" value="share" lang=${lang} hidden>${label(story, 'share')}</button>
    </div>
    ${skipEnd}
  </figure>`;
}

/** The quote of an id; the story's first where none is asked for. */
export const findQuote = ({quotes}: Story, id: string | undefined) =>
  id ? quotes.find((quote) => quote.id === id) : quotes[0];
