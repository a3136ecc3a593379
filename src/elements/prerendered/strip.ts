import {stripLabels} from '../../languages/strip-labels.js';
import type {Labels} from '../../languages/labels.js';
import type {Story} from '../../story/story.js';
import {stripControls} from '../timeline-strip/controls.js';
import type {Controls} from '../timeline-strip/controls.js';
import {hasFilter, isLarge, needsMore} from '../timeline-strip/needs-more.js';
import {drawnScale} from '../timeline-strip/scale/bounds.js';

/** A strip that came prerendered: its buttons and keys, its place on the scale. */
export class PrerenderedStrip {
  /** Whether the markup has all of it, and the labels are known. */
  readonly isWhole: boolean;
  readonly #observer: ResizeObserver;
  #controls: Controls | undefined;

  constructor(
    element: HTMLElement,
    root: ParentNode,
    strip: HTMLElement,
    story: Story,
    labels: Partial<Labels> | undefined,
  ) {
    const {timeline} = story;
    this.isWhole = !isLarge(timeline) && !hasFilter(timeline) && (!!labels || /^en\b/i.test(story.lang));
    const begin = () => {
      if (!needsMore(timeline, Date.now() / 864e5) && strip.scrollWidth <= strip.clientWidth + 1) return;
      const label = (_: Story, name: keyof Labels) =>
        labels?.[name] ?? stripLabels[name as keyof typeof stripLabels];
      const langOf = (_: Story, name: keyof Labels) => (labels && !labels[name] ? 'en' : undefined);
      this.#controls = stripControls(
        {element, root, story, label, langOf, scale: drawnScale(root, story)},
        (act) => void import('../timeline-strip/timeline-moves.js').then(act, () => {}),
      );
    };
    this.#observer = new ResizeObserver(() => {
      if (!this.#controls) begin();
      this.#controls?.look();
    });
    if (this.isWhole) this.#observer.observe(strip);
  }

  hear(event: Event) {
    this.#controls?.hear(event);
  }

  rest() {
    this.#observer.disconnect();
  }
}
