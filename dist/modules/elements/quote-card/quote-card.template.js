import { nothing, html } from '../templates/html.js';
import { corrections } from '../templates/corrections.js';
import { embed } from '../templates/embed.js';
import { label } from '../../languages/labels.js';
import { langOf, words } from '../templates/label.js';
import { passage } from '../templates/passage.js';
import { quoteText } from '../templates/quote.js';
import { skipEnd, skip } from '../templates/skip.js';

/** What `<quote-card>` shows of one quote of a story; one that repeats the article can be skipped. */
function quoteTemplate(story, quote) {
    const { id, kind } = quote;
    const lang = langOf(story, 'copy');
    return html `<figure part="base" class=${kind} aria-label=${label(story, kind)} data-item=${id} lang=${story.lang} dir=${story.dir}>
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
const findQuote = ({ quotes }, id) => id ? quotes.find((quote) => quote.id === id) : quotes[0];

export { findQuote, quoteTemplate };
