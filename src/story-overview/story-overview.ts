import {html, nothing} from 'lit';
import type {Story} from '../story/story.js';
import {date} from '../shared/date.js';
import {heading} from '../shared/heading.js';
import {inlines} from '../shared/inline.js';
import {labels} from '../shared/labels.js';
import {link} from '../shared/link.js';
import {passage} from '../shared/passage.js';
import {StoryElement} from '../shared/story-element.js';
import styles from './story-overview.styles.js';

/**
 * The card that stands for the story: headline, standfirst, who wrote it and when if known, the overview that the
 * article opens with, corrections, and a link to the article. Each line can show the words of the article it rests on.
 *
 * @tagname story-overview
 * @slot - What shows until there is a story, and stays if none comes.
 * @csspart base - The whole card.
 * @csspart label - The small line at the top.
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence under it.
 * @csspart byline - Who wrote it and when.
 * @csspart date - A date.
 * @csspart list - The list of points.
 * @csspart point - One point.
 * @csspart passage - The disclosure of the words a point rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them.
 * @csspart mark - The words themselves.
 * @csspart corrections - The list of corrections.
 * @csspart article-link - The line with the link to the article.
 * @csspart link - A link.
 */
export class StoryOverview extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  protected override renderStory(story: Story) {
    return html`<article part="base" lang=${story.lang} dir=${story.dir}>
      <p part="label">${labels.overview}</p>
      ${heading(this.headingLevel, 'headline', story.headline)}
      ${story.standfirst ? html`<p part="standfirst">${story.standfirst}</p>` : nothing}
      ${this.#renderByline(story)}
      ${story.overview.length ? this.#renderPoints(story) : nothing}
      ${story.corrections.length ? this.#renderCorrections(story) : nothing}
      ${story.url ? html`<p part="article-link" class="meta">${link(story.url, labels.readArticle)}</p>` : nothing}
    </article>`;
  }

  #renderByline(story: Story) {
    const {byline, publisher, published, updated} = story;
    const facts = [
      ...byline.map(({name, role, url}) => html`${link(url, name)}${role && `, ${role}`}`),
      publisher && link(publisher.url, publisher.name),
      published && date(story, published),
      updated && html`${labels.updated} ${date(story, updated)}`,
    ].filter(Boolean);
    return facts.length
      ? html`<p part="byline" class="meta">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`
      : nothing;
  }

  #renderPoints(story: Story) {
    return html`<ul part="list" role="list">
      ${story.overview.map((point) => html`<li part="point" data-item=${point.id}>${inlines(point.text)}${passage(story, point)}</li>`)}
    </ul>`;
  }

  #renderCorrections(story: Story) {
    return html`<ul part="corrections" class="meta">
      ${story.corrections.map((entry) => html`<li>${labels.correction}, ${date(story, entry.date)}: ${entry.text}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-overview': StoryOverview;
  }
}
