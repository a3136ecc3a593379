import { nothing, html } from '../templates/html.js';
import { corrections } from '../templates/corrections.js';
import { date } from '../templates/date.js';
import { embed } from '../templates/embed.js';
import { facts } from '../templates/facts.js';
import { heading } from '../templates/heading.js';
import { image } from '../templates/image.js';
import { inlines } from '../templates/inline.js';
import { words, labelled } from '../templates/label.js';
import { link } from '../templates/link.js';
import { passage } from '../templates/passage.js';
import { eventLooks } from './event-looks.js';

/** One entry: its date or that it has none, what happened or is planned, who reported it, and its passage. */
function timelineEvent(story, event, level) {
    const { when, end, title, text, group, status, media, url } = event;
    const quote = story.quotes.find(({ id }) => id === event.quote);
    const time = when ? date(story, when, end) : words(story, 'noDate');
    const looks = eventLooks(event);
    return html `<li part="event" class=${looks === 'happened' ? nothing : looks} data-item=${event.id}>
    ${facts([status === 'planned' ? labelled(story, 'planned', time) : time, group && html `<span part="group">${group}</span>`], 'when')}
    ${heading(level, 'heading', link(url, title))}${text ? html `<p part="text">${inlines(text)}</p>` : nothing}${passage(story, event, title)}
    ${quote?.speaker ? html `<p part="by" class="meta">${labelled(story, quote.kind === 'post' ? 'postBy' : 'saidBy', html `<bdi>${quote.speaker.name}</bdi>`)}</p>` : nothing}
    ${media ? image(media) : nothing} ${embed(story, event.embed)} ${corrections(story, event)}
  </li>`;
}

export { timelineEvent };
