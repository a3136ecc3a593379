import { nothing, html } from '../templates/html.js';
import { corrections } from '../templates/corrections.js';
import { label } from '../../languages/labels.js';
import { words, langOf } from '../templates/label.js';
import { passage } from '../templates/passage.js';
import { quoteText } from '../templates/quote.js';
import { skipEnd, skip } from '../templates/skip.js';

/** What `<quote-card>` shows of one quote of a story; one that repeats the article can be skipped. */
function quoteTemplate(story, quote) {
    return html `<figure part="base" aria-label=${label(story, quote.kind)} data-item=${quote.id} lang=${story.lang} dir=${story.dir}>
    <p part="label">${words(story, quote.kind)}</p>
    ${quote.kind === 'pull' ? skip(story) : nothing}
    ${quoteText(story, quote)} ${corrections(story, quote)} ${passage(story, quote)}
    <p class="meta" lang=${langOf(story, 'copy')}>
      <button part="copy" type="button" value="clipboard" data-done=${label(story, 'copied')} aria-live="polite" hidden>${label(story, 'copy')}</button>
      <button part="share" type="button" value="share" hidden>${label(story, 'share')}</button>
    </p>
    ${skipEnd}
  </figure>`;
}
/** The quote of an id; the story's first where none is asked for. */
const findQuote = ({ quotes }, id) => id ? quotes.find((quote) => quote.id === id) : quotes[0];

export { findQuote, quoteTemplate };
