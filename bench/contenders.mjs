import {parseStory} from '../src/story/parse-story.ts';
import {prerender, styleSheet, tags} from '../src/prerender/prerender.ts';
import {rivals} from './rivals.mjs';
import {hostPage} from './site.mjs';
import {story} from './stories.mjs';
import {takeoverOf, widgetsWith} from './widgets.mjs';

const lastEvent = story.timeline.at(-1).id;

/** TimelineJS3's data; where it gives no locale or font, it asks other hosts for them. */
const timelineJsData = ({timeline, headline}) => ({
  title: {text: {headline}},
  events: timeline.map(({when, title, text}) => {
    const [year, month, day] = when.split('-').map(Number);
    return {start_date: {year, month, day}, text: {headline: title, text: text[0]}};
  }),
});

export const timelineJsPage = (story) =>
  hostPage(
    `<div id="timeline" style="width:100%;height:600px"></div>
<script>window.timeline = new TL.Timeline('timeline', ${JSON.stringify(timelineJsData(story))}, {font: null, debug: false})</script>`,
    '<link rel="stylesheet" href="/timelinejs.css"><script src="/timelinejs.js"></script>',
  );

const visItems = ({timeline}) =>
  timeline.map(({id, when, title}) => ({id, start: when, content: title, title}));

export const visPage = (story) =>
  hostPage(
    `<div id="timeline"></div>
<script>window.timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${JSON.stringify(visItems(story))}), {maxHeight: 600})</script>`,
    '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
  );

/** One story of eight events, as each of them would be put on a page. The rivals show a timeline, the others all four widgets. */
export async function contenders() {
  const checked = parseStory(story);
  const light = prerender(checked, {output: 'light'});
  const sheets = tags.map((tag) => styleSheet(tag, 'light')).join('');
  const {files, versions} = await rivals();
  const isShown = `isVisible(find('[data-item="${lastEvent}"]'))`;
  const script = '<script type="module" src="/story-widgets.js"></script>';
  const markup = prerender(checked, {bundle: true});
  const takeover = '<script type="module" src="/takeover.js"></script>';
  const afterPaint = `<script type="module">requestAnimationFrame(() => setTimeout(() => import('/takeover.js')))</script>`;
  const html = hostPage(light.replace(/ prerendered="\w+"/g, ''), `<style>${sheets}</style>`);
  return {
    versions,
    files: {...files, ...(await widgetsWith(story)), ...(await takeoverOf(checked))},
    pages: [
      {name: 'static HTML', html, isShown, loads: []},
      {name: 'static HTML again', isAgain: true, html, isShown, loads: []},
      {
        name: 'story-widgets, prerendered',
        html: hostPage(markup, afterPaint),
        isShown,
        loads: ['/takeover.js', '/story-widgets.prerendered.js'],
      },
      {
        name: 'story-widgets, one tag',
        html: hostPage('<story-bundle></story-bundle>', script.replace('type', 'blocking="render" type')),
        isShown,
        loads: ['/story-widgets.js'],
      },
      {
        name: 'TimelineJS3',
        html: timelineJsPage(story),
        isShown: `document.querySelectorAll('.tl-timemarker').length >= 8 && isVisible(find('.tl-headline'))`,
        loads: ['/timelinejs.js', '/timelinejs.css'],
      },
      {
        name: 'vis-timeline',
        html: visPage(story),
        isShown: `document.querySelectorAll('.vis-item').length >= 8 && isVisible(find('.vis-item'))`,
        loads: ['/vis.js', '/vis.css'],
      },
    ],
    prerendered: [
      {name: 'without a script', html: hostPage(markup), isShown},
      {
        name: 'script async, of low priority',
        html: hostPage(markup, takeover.replace('type', 'async fetchpriority="low" type')),
        isShown,
      },
    ],
  };
}
