import { nothing, html } from './html.js';
import { date } from './date.js';
import { image } from './image.js';
import { label } from '../../languages/labels.js';
import { link } from './link.js';

/** The words of a quote, and who said them when and where, for the inside of a `<figure>`. */
function quoteText(story, { text, lang, speaker, said, source }) {
    const from = source?.name ?? source?.url?.replace(/^https?:\/\//, '');
    const facts = [
        speaker?.role,
        speaker?.handle && link(speaker.url, speaker.handle),
        said && date(story, said),
        from && link(source?.url, from),
    ].filter(Boolean);
    return html `<blockquote part="words" data-mark=${label(story, 'quoteMark')} lang=${lang ?? nothing}><p dir=${lang ? 'auto' : nothing}>${text}</p></blockquote>
    ${speaker || facts.length
        ? html `<figcaption part="attribution">
            ${speaker?.image ? image(speaker.image) : nothing}
            ${speaker ? html `<b part="speaker"><bdi>${speaker.name}</bdi></b> ` : nothing}${facts.map((fact) => html `<span class="meta">${fact}</span> `)}
          </figcaption>`
        : nothing}`;
}

export { quoteText };
