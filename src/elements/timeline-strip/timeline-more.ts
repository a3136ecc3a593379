import type {TemplateResult, render} from 'lit';
import type {StoryElement} from '../base/story-element.js';
import type {Labels} from '../../languages/labels.js';
import {inlineText} from '../../story/inline-text.js';
import type {Story, TimelineEvent} from '../../story/story.js';
import {adoptSheet} from './adopt-sheet.js';
import {nameEras} from './era-names.js';
import {LongTimeline} from './long-timeline.js';
import {moreStyles} from './timeline-more.styles.js';
import {showMore as showToday} from './timeline-today.js';
import {markItem, newTodayOf, nextEntry} from './today.js';

/** What this file has of the element, which is in another script. */
export interface Timeline {
  story: Story;
  keepFocus(root: ShadowRoot, render: () => void): void;
  label(story: Story, name: keyof Labels): string;
  langOf(story: Story, name: keyof Labels): unknown;
  render: typeof render;
  timelineEvent(story: Story, event: TimelineEvent, level: number): TemplateResult;
}

const longTimelines = new WeakMap<Element, LongTimeline>();

/**
 * What only some timelines need, and the others never download: the entries beyond the first few of a long one, the names
 * of eras on the rail, and what a timeline that goes on needs.
 * @throws where a browser takes no style sheets from scripts
 */
export function showMore(element: StoryElement, timeline: Timeline) {
  const {renderRoot, headingLevel} = element;
  const root = renderRoot as ShadowRoot;
  const {story, keepFocus, render, timelineEvent} = timeline;
  const list = root.querySelector<HTMLElement>('[part=list]');
  const rail = root.querySelector('[part=scale]');
  // Meanwhile the story may have gone.
  if (!list) return;
  adoptSheet(root, moreStyles);
  showToday(element, timeline);
  if (rail) nameEras(rail, story);

  const newToday = newTodayOf(timeline);
  const next = nextEntry(story)?.id;
  const long = longTimelines.get(list) ?? new LongTimeline(list);
  longTimelines.set(list, long);
  const fill = (event: TimelineEvent, item: HTMLElement) => {
    const rendered = new DocumentFragment();
    render(timelineEvent(story, event, headingLevel + 1), rendered);
    const {className, childNodes} = rendered.querySelector('li')!;
    // The item itself stays: the browser holds the place of what is on screen by it.
    item.dataset.item = event.id;
    item.className = className;
    item.setAttribute('part', 'event');
    item.replaceChildren(...childNodes);
    markItem(item, event.id === next, newToday);
  };
  const rest = story.timeline.slice(list.querySelectorAll(':scope > li').length);
  keepFocus(root, () => long.show(rest, {fill, wordsOf: (event) => wordsOf(timeline, event)}));
}

/** An entry as plain text: when, that it is planned, and what. */
function wordsOf({story, label}: Timeline, {when, end, title, text = [], status}: TimelineEvent) {
  const date = when ? story.dates[end ? `${when}/${end}` : when]! : label(story, 'noDate');
  const words = `${status === 'planned' ? label(story, 'planned').replace('{}', () => date) : date} ${title}`;
  return text.length ? `${words} ${inlineText(text)}` : words;
}
