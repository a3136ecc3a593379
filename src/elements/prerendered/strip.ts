import {stripLabels} from '../../languages/strip-labels.js';
import type {Labels} from '../../languages/labels.js';
import type {Story} from '../../story/story.js';
import {askAgain} from '../source/ask-again.js';
import {stripControls} from '../timeline-strip/controls.js';
import type {Controls} from '../timeline-strip/controls.js';
import {maxEvents} from '../timeline-strip/needs-more.js';
import {drawnScale} from '../timeline-strip/scale/bounds.js';

const loadMoves = askAgain((_again) => import('../timeline-strip/timeline-moves.js'));

type Name = keyof typeof stripLabels;

/** What is drawn by the elements that render alone, or known to them alone: long timelines, groups, eras, labels. */
export const isWhole = (root: ParentNode, {timeline, lang}: Story, labels: Partial<Labels> | undefined) =>
  timeline.length <= maxEvents &&
  !root.querySelector('[part=filter],.era') &&
  (!!labels || /^en\b/i.test(lang));

/** A strip that came prerendered: its buttons and keys, its place on the scale. `rest` ends it. */
export function prerenderedStrip(
  element: HTMLElement,
  root: ParentNode,
  story: Story,
  labels: Partial<Labels> | undefined,
): Controls & {rest(): void} {
  const controls = stripControls(
    {
      ...{element, root, story, scale: drawnScale(root, story)},
      label: (_, name) => labels?.[name] ?? stripLabels[name as Name],
      langOf: (_, name) => (labels && !labels[name] ? 'en' : undefined),
    },
    (act) => void loadMoves().then(act, () => {}),
  );
  // It looks at once, as soon as the strip has a layout.
  const observer = new ResizeObserver(controls.look);
  observer.observe(root.querySelector('[part=strip]')!);
  return {...controls, rest: () => observer.disconnect()};
}
