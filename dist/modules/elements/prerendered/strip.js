import { stripLabels } from '../../languages/strip-labels.js';
import { askAgain } from '../source/ask-again.js';
import { stripControls } from '../timeline-strip/controls.js';
import { maxEvents } from '../timeline-strip/needs-more.js';
import { drawnScale } from '../timeline-strip/scale/bounds.js';

const loadMoves = askAgain((_again) => import('../timeline-strip/timeline-moves.js'));
/** What is drawn by the elements that render alone, or known to them alone: long timelines, groups, eras, labels. */
const isWhole = (root, { timeline, lang }, labels) => timeline.length <= maxEvents &&
    !root.querySelector('[part=filter],.era') &&
    (!!labels || /^en\b/i.test(lang));
/** A strip that came prerendered: its buttons and keys, its place on the scale. `rest` ends it. */
function prerenderedStrip(element, root, story, labels) {
    const controls = stripControls({
        ...{ element, root, story, scale: drawnScale(root, story) },
        label: (_, name) => labels?.[name] ?? stripLabels[name],
        langOf: (_, name) => (labels && !labels[name] ? 'en' : undefined),
    }, (act) => void loadMoves().then(act, () => { }));
    // It looks at once, as soon as the strip has a layout.
    const observer = new ResizeObserver(controls.look);
    observer.observe(root.querySelector('[part=strip]'));
    return { ...controls, rest: () => observer.disconnect() };
}

export { isWhole, prerenderedStrip };
