import { stripLabels } from '../../../languages/strip-labels.js';
import { marksBetween, datedOf } from './bounds.js';

/** The days of entries as an attribute of prerendered markup: of one that lasts both, with a slash between. */
const momentsText = (timeline) => timeline.map(({ at = '', until }) => (until === undefined ? at : `${at}/${until}`)).join();
/** The place of what prerendered markup tells of a timeline to a script that knows no story. */
const drawnPlace = (root) => root.querySelector('[data-moments]');
/** What it tells of the story. */
function drawnStory(root, { dataset }) {
    const { lang, dir } = root.querySelector('[part=base]');
    const moments = dataset.moments.split(',');
    const timeline = [...root.querySelectorAll('li')].map((item, index) => {
        const [at, until] = moments[index].split('/').map((day) => (day ? +day : undefined));
        return { id: item.dataset.item, at, until };
    });
    return { lang, dir: dir, timeline };
}
/** The words that it has for what is drawn later, in place of the English ones. */
function drawnWording({ dataset }) {
    const words = dataset.words?.split('|');
    const wordOf = (name) => words?.[Object.keys(stripLabels).indexOf(name)];
    return {
        label: (_, name) => wordOf(name) || stripLabels[name],
        langOf: (_, name) => (wordOf(name) === '' ? 'en' : undefined),
    };
}
/** The scale that is drawn already. */
function drawnScale(root, { timeline }) {
    const bounds = root.querySelector('[part=years]')?.dataset.days;
    return bounds === undefined ? undefined : marksBetween(datedOf(timeline), bounds.split(' ').map(Number));
}

export { drawnPlace, drawnScale, drawnStory, drawnWording, momentsText };
