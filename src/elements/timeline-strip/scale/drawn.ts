import {stripLabels} from '../../../languages/strip-labels.js';
import {datedOf, marksBetween} from './bounds.js';
import type {Moment, ScaleMarks} from './bounds.js';
import type {StripStory, Wording} from '../timeline.js';

/** The days of entries as an attribute of prerendered markup: of one that lasts both, with a slash between. */
export const momentsText = (timeline: readonly Moment[]): string =>
  timeline.map(({at = '', until}) => (until === undefined ? at : `${at}/${until}`)).join();

/** The place of what prerendered markup tells of a timeline to a script that knows no story. */
export const drawnPlace = (root: ParentNode) => root.querySelector<HTMLElement>('[data-moments]');

/** What it tells of the story. */
export function drawnStory(root: ParentNode, {dataset}: HTMLElement): StripStory {
  const {lang, dir} = root.querySelector<HTMLElement>('[part=base]')!;
  const moments = dataset.moments!.split(',');
  const timeline = [...root.querySelectorAll('li')].map((item, index) => {
    const [at, until] = moments[index]!.split('/').map((day) => (day ? +day : undefined));
    return {id: item.dataset.item!, at, until};
  });
  return {lang, dir: dir as StripStory['dir'], timeline};
}

/** The words that it has for what is drawn later, in place of the English ones. */
export function drawnWording({dataset}: HTMLElement): Wording {
  const words = dataset.words?.split('|');
  const wordOf = (name: string) => words?.[Object.keys(stripLabels).indexOf(name)];
  return {
    label: (_, name) => wordOf(name) || stripLabels[name as keyof typeof stripLabels],
    langOf: (_, name) => (wordOf(name) === '' ? 'en' : undefined),
  };
}

/** The scale that is drawn already. */
export function drawnScale(root: ParentNode, {timeline}: StripStory): ScaleMarks | undefined {
  const bounds = root.querySelector<HTMLElement>('[part=years]')?.dataset.days;
  return bounds === undefined ? undefined : marksBetween(datedOf(timeline), bounds.split(' ').map(Number));
}
