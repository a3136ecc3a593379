import {parseJson} from '../story/load-story.js';
import {parseStory} from '../story/parse-story.js';
import {StoryError} from '../story/story-error.js';
import type {Story} from '../story/story.js';
import {english} from '../shared/labels.js';
import type {StoryFault} from '../shared/story-events.js';
import type {OutsideStory, StoryState} from '../shared/story-source.js';
import {watchStory} from './watch-story.js';

/**
 * What only stories from outside need: the check of every value, the wording of their dates, the requests. Elements load
 * it on demand, from beside the script. Reports the story or why there is none, and each later change, until `signal`
 * aborts; throws nothing.
 */
export function answer(
  host: Element,
  outside: OutsideStory,
  signal: AbortSignal,
  report: (state: StoryState) => void,
) {
  const {story, src, json, loading} = outside;
  try {
    if (story !== undefined) report({status: 'ready', story: parseStory(story)});
    else if (json !== undefined)
      report({status: 'ready', story: parseStory(parseJson(json, 'the text inside the tag'))});
    else if (loading === 'lazy') whenVisible(host, signal, () => load(host, src!, outside, signal, report));
    else load(host, src!, outside, signal, report);
  } catch (error) {
    report(failed(error));
  }
}

function load(
  host: Element,
  src: string,
  {integrity, refresh}: OutsideStory,
  signal: AbortSignal,
  report: (state: StoryState) => void,
) {
  let url: URL;
  try {
    url = new URL(src, host.baseURI);
  } catch {
    return report(failed(new StoryError('address', '', `src is no address: ${src}`)));
  }
  const watch = watchStory(url.href, {
    integrity,
    refresh,
    onReport(answer) {
      if ('error' in answer) report(failed(answer.error, retry));
      else report({status: 'ready', story: answer.story, note: Number(refresh) > 0 ? readNote(answer) : undefined});
    },
  });
  // The button stays until there is an answer, and with it the reader's focus.
  const retry = () => signal.aborted || watch.retry();
  signal.addEventListener('abort', watch.leave);
}

function failed(error: unknown, retry?: () => void): StoryState {
  const {code = 'unavailable', path = '', reason = String(error)} = error as Partial<StoryFault>;
  return {status: 'failed', fault: {code, path, reason}, note: english.failed, retry};
}

/** When a story that is read again and again was read last, by the reader's clock. */
const readNote = ({story, readAt}: {story: Story; readAt: Date}) =>
  `${english.updated} ${readAt.toLocaleTimeString(story.lang, {timeStyle: 'short'})}`;

/** Gives an element its styles in the document that it is in now. */
export function dress(
  {shadowRoot, ownerDocument: {defaultView}}: Element,
  styles: readonly {cssText: string}[],
) {
  if (!shadowRoot || !defaultView) return;
  shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/** Calls `act` once, when the element comes near the part of the page on screen; never if the signal aborts before. */
function whenVisible(element: Element, signal: AbortSignal, act: () => void) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    {rootMargin: '300px'},
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
