import {parseStory} from '../src/story/parse-story.ts';
import {escapeHtml} from '../src/formats/html/escape.ts';
import {timelineJsPage, visPage} from './contenders.mjs';
import {hostPage} from './site.mjs';
import {longStory} from './stories.mjs';
import {widgetsWith} from './widgets.mjs';

const listPage = ({timeline, dates}, css) =>
  hostPage(
    `<ol>${timeline
      .map(
        ({id, when, title, text}) =>
          `<li id="${id}"><p><time datetime="${when}">${dates[when]}</time></p><h3>${escapeHtml(title)}</h3><p>${escapeHtml(text[0])}</p></li>`,
      )
      .join('\n')}</ol>`,
    `<style>${css}</style>`,
  );

/** Its lists of events: what would not be in view at first may be folded away in one of its own. */
const inWidget = '[...(find("timeline-strip")?.shadowRoot?.querySelectorAll("ol") ?? [])]';
const script = '<script type="module" blocking="render" src="/story-widgets.js"></script>';

/**
 * The pages of a timeline of so many events. `first` tells that its first event shows, `all` that the last is there; `scroll`
 * is what a reader scrolls, or `step` what takes them to the next event where nothing scrolls.
 */
export async function timelinePages(events) {
  const document = longStory(events);
  const story = parseStory(document);
  const {[0]: first, [events - 1]: last} = story.timeline;
  const list = {
    first: `isVisible(document.getElementById("${first.id}"))`,
    all: `document.getElementById("${last.id}")`,
    scroll: 'document.scrollingElement',
  };
  const widget = {
    first: `isVisible(${inWidget}[0]?.firstElementChild)`,
    all: `${inWidget}.at(-1)?.lastElementChild?.textContent.includes(${JSON.stringify(last.title)})`,
    scroll: `find("[part=strip]", find("timeline-strip").shadowRoot)`,
  };
  const files = await widgetsWith(document);
  const plain = await widgetsWith({...longStory(1), timeline: []});
  const rivalRounds = events > 1_000 ? 1 : 3;
  return {
    files: {
      ...files,
      '/no-story.js': plain['/story-widgets.js'],
      '/story.json': JSON.stringify(document),
    },
    pages: [
      {name: 'HTML list', html: listPage(story, ''), ...list},
      {
        name: 'HTML list, content-visibility',
        html: listPage(story, 'li{content-visibility:auto;contain-intrinsic-size:auto 8em}'),
        ...list,
      },
      {
        name: 'story-widgets, checked story',
        html: hostPage('<timeline-strip></timeline-strip>', script),
        ...widget,
      },
      {
        name: 'the same, 390 px wide',
        html: hostPage('<timeline-strip></timeline-strip>', script),
        width: 390,
        ...widget,
        scroll: 'document.scrollingElement',
      },
      {
        name: 'story-widgets, story from src',
        html: hostPage(
          '<timeline-strip src="/story.json"></timeline-strip>',
          script.replace('story-widgets', 'no-story'),
        ),
        ...widget,
      },
      {
        name: 'TimelineJS3',
        html: timelineJsPage(story),
        first: 'isVisible(find(".tl-headline"))',
        all: `document.querySelectorAll(".tl-timemarker").length >= ${events}`,
        step: 'timeline.goToNext()',
        rounds: rivalRounds,
      },
      {
        name: 'vis-timeline',
        html: visPage(story),
        first: 'isVisible(find(".vis-item"))',
        all: 'isVisible(find(".vis-item"))',
        step: 'timeline.moveTo(timeline.itemsData.getIds().length && new Date(+timeline.getWindow().start + 864e6 * ++window.steps), {animation: false})',
        rounds: rivalRounds,
      },
    ],
  };
}
