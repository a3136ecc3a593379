import { nothing, html } from './html.js';
import { words } from './label.js';
import { link } from './link.js';

/** "Where does the article say that?": the words, marked, in the paragraph around them, behind a quiet disclosure. */
function passage(story, { passage }) {
    if (!passage)
        return nothing;
    const { exact, prefix = '', suffix = '' } = passage;
    const place = story.sections.find(({ id }) => id === passage.section)?.heading ??
        (passage.url && words(story, 'readArticle'));
    return html `<details part="passage">
    <summary part="passage-toggle">${words(story, 'inArticle')}</summary>
    <blockquote part="passage-text"><p>${/^\s/.test(prefix) ? '…' : ''}${prefix}<mark part="mark">${exact}</mark>${suffix}${/\s$/.test(suffix) ? '…' : ''}</p></blockquote>
    ${place && html `<p class="meta">${link(passage.url, place)}</p>`}
  </details>`;
}

export { passage };
