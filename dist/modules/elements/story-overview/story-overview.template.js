import { nothing, html } from '../templates/html.js';
import { corrections, correction } from '../templates/corrections.js';
import { date } from '../templates/date.js';
import { heading } from '../templates/heading.js';
import { image } from '../templates/image.js';
import { inlines } from '../templates/inline.js';
import { label } from '../../languages/labels.js';
import { words, labelled } from '../templates/label.js';
import { link } from '../templates/link.js';
import { passage } from '../templates/passage.js';

/** What `<story-overview>` shows of a story; `level` is that of its heading. */
const overviewTemplate = (story, level) => html `<article part="base" lang=${story.lang} dir=${story.dir}>
    <p part="label">${words(story, 'overview')}</p>
    ${heading(level, 'headline', story.headline)}
    ${story.standfirst ? html `<p part="standfirst">${story.standfirst}</p>` : nothing}
    ${byline(story)} ${story.image ? image(story.image) : nothing}
    ${story.overview.length ? points(story) : nothing}
    ${story.corrections.length ? allCorrections(story) : nothing}
    ${story.ai ? disclosure(story, story.ai) : nothing}
    ${story.url ? html `<p part="article-link" class="meta">${link(story.url, words(story, 'readArticle'))}</p>` : nothing}
  </article>`;
function byline(story) {
    const { byline, publisher, published, updated } = story;
    const facts = [
        ...byline.map(({ name, role, url }) => html `${link(url, name)}${role && label(story, 'comma') + role}`),
        publisher && link(publisher.url, publisher.name),
        published && date(story, published),
        updated && labelled(story, 'updated', date(story, updated)),
    ].filter(Boolean);
    return facts.length
        ? html `<p part="byline" class="meta">${facts.map((fact) => html `<span>${fact}</span> `)}</p>`
        : nothing;
}
const points = (story) => html `<ul part="list" role="list">
    ${story.overview.map((point) => html `<li part="point" data-item=${point.id}>${inlines(point.text)}${corrections(story, point)}${passage(story, point)}</li>`)}
  </ul>`;
const allCorrections = (story) => html `<ul part="corrections" class="meta">
    ${story.corrections.map((entry) => html `<li>${correction(story, entry)}</li>`)}
  </ul>`;
/** That AI had a part in it, what the publisher says of that, and who reviewed it. */
const disclosure = (story, { source, text, reviewed }) => {
    const kind = source && words(story, /\btrained/.test(source) ? 'aiCreated' : 'aiEdited');
    const says = source && text && label(story, 'colon') + text;
    const reviewer = reviewed && [reviewed.by, reviewed.role].filter(Boolean).join(label(story, 'comma'));
    return html `<p part="ai" class="meta">
    ${kind}${says}${reviewer && [kind ? ' · ' : '', labelled(story, 'reviewedBy', reviewer)]}
  </p>`;
};

export { overviewTemplate };
