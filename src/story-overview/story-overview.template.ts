import {html, nothing} from 'lit';
import type {Story} from '../story/story.js';
import {date} from '../shared/date.js';
import {heading} from '../shared/heading.js';
import {inlines} from '../shared/inline.js';
import {label, labelled} from '../shared/labels.js';
import {link} from '../shared/link.js';
import {passage} from '../shared/passage.js';

/** What `<story-overview>` shows of a story; `level` is that of its heading. */
export const overviewTemplate = (story: Story, level: number) =>
  html`<article part="base" lang=${story.lang} dir=${story.dir}>
    <p part="label">${label(story, 'overview')}</p>
    ${heading(level, 'headline', story.headline)}
    ${story.standfirst ? html`<p part="standfirst">${story.standfirst}</p>` : nothing}
    ${byline(story)}
    ${story.overview.length ? points(story) : nothing}
    ${story.corrections.length ? corrections(story) : nothing}
    ${story.url ? html`<p part="article-link" class="meta">${link(story.url, label(story, 'readArticle'))}</p>` : nothing}
  </article>`;

function byline(story: Story) {
  const {byline, publisher, published, updated} = story;
  const facts = [
    ...byline.map(({name, role, url}) => html`${link(url, name)}${role && `, ${role}`}`),
    publisher && link(publisher.url, publisher.name),
    published && date(story, published),
    updated && labelled(story, 'updated', date(story, updated)),
  ].filter(Boolean);
  return facts.length
    ? html`<p part="byline" class="meta">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`
    : nothing;
}

const points = (story: Story) =>
  html`<ul part="list" role="list">
    ${story.overview.map((point) => html`<li part="point" data-item=${point.id}>${inlines(point.text)}${passage(story, point)}</li>`)}
  </ul>`;

const corrections = (story: Story) =>
  html`<ul part="corrections" class="meta">
    ${story.corrections.map((entry) => html`<li>${labelled(story, 'correction', date(story, entry.date))} ${entry.text}</li>`)}
  </ul>`;
