/**
 * What runs in a preview, before the script of the widgets: tells the playground of events, warnings and times, and takes
 * over what changes. It is the only script there beside the widgets' own; the page's policy allows no other.
 */
import type {FrameChange} from '../snippets/preview-page.js';
import type {FrameReport} from './frame-report.js';
import {isStory} from './frame-report.js';
import {reduceMotion} from './reduce-motion.js';

const started = performance.now();
const report = (message: FrameReport) => parent.postMessage(message, '*');

const {events = '', reducedMotion} = document.currentScript!.dataset;
if (reducedMotion !== undefined) reduceMotion();

for (const name of events.split(' ')) {
  addEventListener(name, (event) => {
    const [origin = event.target] = event.composedPath();
    report({type: 'event', name, tag: (origin as Element).localName, fields: fieldsOf(event)});
  });
}
addEventListener(
  'story-load',
  () =>
    requestAnimationFrame(() =>
      setTimeout(() => report({type: 'shown', after: performance.now() - started})),
    ),
  {once: true},
);

const {warn} = console;
console.warn = (...words) => {
  warn(...words);
  report({type: 'warning', words: words.join(' ').slice(0, 2_000)});
};

addEventListener('message', ({source, data}: MessageEvent<FrameChange>) => {
  if (source !== parent || data?.type !== 'change') return;
  for (const [id, text] of Object.entries(data.styles)) {
    const style = document.getElementById(id)!;
    if (style.textContent !== text) style.textContent = text;
  }
  for (const {tag, attributes} of data.tags) {
    const element = document.querySelector(tag);
    for (const {name, value} of attributes) {
      if (value === undefined) element?.removeAttribute(name);
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
    }
  }
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    if (script.textContent === data.story) continue;
    // The text node that the parser made is changed, not replaced: Chromium takes a new one in a `<script>` for a script
    // that the page's policy forbids, and says so in the console.
    const [text, ...rest] = script.childNodes as NodeListOf<Text>;
    text!.data = data.story;
    for (const each of rest) each.data = '';
  }
});

addEventListener('message', ({source, data}: MessageEvent<{type?: string; tag: string; method: string}>) => {
  if (source !== parent || data?.type !== 'call') return;
  const element = document.querySelector(data.tag) as unknown as Record<string, () => void> | null;
  element?.[data.method]?.();
});

/** Reports the height of the body: that of the document is never less than the frame's, so the frame would never shrink. */
const measure = () =>
  report({type: 'height', height: Math.ceil(document.body.getBoundingClientRect().height)});
addEventListener('DOMContentLoaded', () => {
  new ResizeObserver(measure).observe(document.body);
  report({type: 'ready'});
});

/** What an event says beside what all events have. */
const fieldsOf = (event: Event) =>
  Object.entries(event)
    .filter(([name]) => name !== 'isTrusted')
    .map(
      ([name, value]: [string, unknown]) =>
        `${name}: ${isStory(value) ? `“${value.id}”` : JSON.stringify(value)}`,
    )
    .join(', ');
