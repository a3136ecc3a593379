import {prerender} from '../src/prerender/prerender.ts';
import {parseStory} from '../src/story/parse-story.ts';
import {story} from './stories.mjs';

const seconds = 3;
const aim = 500;

/** Whole stories a second, on one core. */
function rate(work) {
  const warm = performance.now() + 1_000;
  while (performance.now() < warm) work();
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < seconds * 1_000) {
    work();
    done++;
  }
  return Math.round((done / (performance.now() - start)) * 1_000);
}

export async function throughput({progress}) {
  progress('prerendering');
  const json = JSON.stringify(story);
  const checked = parseStory(story);
  const rows = [
    ['the same checked story, again and again', rate(() => prerender(checked))],
    ['its JSON, parsed and checked each time', rate(() => prerender(JSON.parse(json)))],
  ];
  return {
    title: 'Prerendering',
    about: `Whole stories a second (all four widgets, declarative, styles inline) on one core, over ${seconds} seconds. The aim is ${aim}.`,
    columns: ['', 'stories a second'],
    rows,
    figures: {storiesPerSecond: rows[1][1]},
  };
}
