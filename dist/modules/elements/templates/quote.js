import { html, nothing } from './html.js';
import { date } from './date.js';
import { facts } from './facts.js';
import { image } from './image.js';
import { label } from '../../languages/labels.js';
import { link } from './link.js';

/**
 * The words of a quote, and who said them when and where, for the inside of a `<figure>`. The date leads to a post; other
 * sources are named, at worst by their host.
 */
function quoteText(story, { kind, text, lang, speaker, said, source }) {
    const isPost = kind === 'post';
    const url = source?.url;
    const name = source?.name ?? (url && !(isPost && said) ? new URL(url).host : undefined);
    const when = said && date(story, said);
    const from = name && link(url, name);
    const all = [
        speaker?.handle && link(speaker.url, speaker.handle),
        kind === 'document' && from,
        when && (isPost && url ? html `<a part="link" href=${url} rel="noreferrer">${when}</a>` : when),
        kind !== 'document' && from,
    ];
    const people = html `<div>${speaker ? html `<b part="speaker"><bdi>${speaker.name}</bdi></b> ` : nothing}${speaker?.role ? html `<p part="role" class="meta">${speaker.role}</p> ` : nothing}${facts(all)}</div>`;
    return html `<blockquote part="words" data-mark=${label(story, 'quoteMark')} lang=${lang ?? nothing}><p dir=${lang ? 'auto' : nothing}>${isPost ? postText(text) : text}</p></blockquote>
    ${speaker || when || from
        ? html `<figcaption part="attribution">${speaker?.image ? image(speaker.image) : nothing}${people}</figcaption>`
        : nothing}`;
}
/** An address at the end is part of the post, and stays with its words; one that was cut short leads nowhere. */
function postText(text) {
    const [, words, address] = /^([^]*\s)(https?:\/\/[\w.-]+\/[^\s…]*)$/.exec(text) ?? [];
    return address
        ? html `${words}<a part="link" class="meta" href=${address} rel="noreferrer"><bdi>${address}</bdi></a>`
        : text;
}

export { quoteText };
