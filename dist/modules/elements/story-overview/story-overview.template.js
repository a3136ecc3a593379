import { nothing, html } from '../templates/html.js';
import { byline } from './byline.js';
import { corrections, correction } from '../templates/corrections.js';
import { heading } from '../templates/heading.js';
import { image } from '../templates/image.js';
import { inlines } from '../templates/inline.js';
import { label } from '../../languages/labels.js';
import { words, labelled } from '../templates/label.js';
import { link } from '../templates/link.js';
import { legend, passage } from '../templates/passage.js';

/** What `<story-overview>` shows of a story; `level` is that of its heading. */
const overviewTemplate = (story, level) => html `<article part="base" lang=${story.lang} dir=${story.dir}>
    <header><p part="label">${words(story, 'overview')}</p>${legend(story, story.overview)}</header>
    <div part="body">
      <div part="lead">
        ${heading(level, 'headline', story.headline)}
        ${story.standfirst ? html `<p part="standfirst">${story.standfirst}</p>` : nothing}
        ${byline(story)}
      </div>
      ${story.image ? image(story.image) : nothing}
      ${story.overview.length ? points(story) : nothing}
      ${story.corrections.length || story.ai || story.url ? foot(story) : nothing}
    </div>
  </article>`;
const points = (story) => html `<ul part="list" role="list">
    ${story.overview.map((point) => html `<li part="point" data-item=${point.id}>${inlines(point.text)}${passage(story, point, point.text)}${corrections(story, point)}</li>`)}
  </ul>`;
const foot = (story) => html `<div part="foot">
    ${story.corrections.map((entry) => correction(story, entry))}
    ${story.ai ? disclosure(story, story.ai) : nothing}
    ${story.url ? html `<p part="article-link" class="meta">${link(story.url, words(story, 'readArticle'))}</p>` : nothing}
  </div>`;
/** That AI had a part in it, what the publisher says of that, and who reviewed it. */
const disclosure = (story, { source, text, reviewed }) => {
    const kind = source && words(story, /\btrained/.test(source) ? 'aiCreated' : 'aiEdited');
    const reviewer = reviewed && [reviewed.by, reviewed.role].filter(Boolean).join(label(story, 'comma'));
    return html `<p part="ai" class="meta">
    ${kind && html `<b>${kind}${text && label(story, 'colon')}</b>${text}`}${reviewer && [kind ? ' · ' : '', labelled(story, 'reviewedBy', reviewer)]}
  </p>`;
};

export { overviewTemplate };
