import { inlineText } from '../../story/inline-text.js';
import { nothing, html } from './html.js';
import { words } from './label.js';
import { link } from './link.js';

/**
 * "Where does the article say that?": the words, marked, in the paragraph around them, behind a mark at the end of the
 * line that they vouch for; `line` tells which it is to those who do not see where it stands. No white space comes before
 * the mark, which would let it fall on a line of its own.
 */
function passage(story, { passage }, line) {
    if (!passage)
        return nothing;
    const { exact, prefix = '', suffix = '', url } = passage;
    const heading = story.sections.find(({ id }) => id === passage.section)?.heading;
    const place = heading?.trim() === story.headline.trim() ? undefined : heading;
    return html `<details part="passage"><summary part="passage-toggle" aria-description=${line ? (typeof line === 'string' ? line : inlineText(line)) : nothing}><span>${words(story, 'inArticle')}</span></summary><blockquote part="passage-text"><p>${/^\s/.test(prefix) ? '…' : ''}${prefix}<mark part="mark">${exact}</mark>${suffix}${/\s$/.test(suffix) ? '…' : ''}</p>${place || url ? html `<p part="place" class="meta">${link(url, place ?? words(story, 'readArticle'))}</p>` : nothing}</blockquote></details>`;
}
/** What the mark means, for the line of the label; where no styles come along there is no mark, and it stays hidden. */
const legend = (story, items) => items.some(({ passage }) => passage)
    ? html `<span part="legend" hidden>${words(story, 'inArticle')}</span>`
    : nothing;

export { legend, passage };
