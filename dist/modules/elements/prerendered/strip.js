import { askAgain } from '../source/ask-again.js';
import { stripControls } from '../timeline-strip/controls.js';
import { drawnPlace, drawnStory, drawnWording, drawnScale } from '../timeline-strip/scale/drawn.js';
import { maxEvents } from '../timeline-strip/needs-more.js';

const loadMoves = askAgain((_again) => import('../timeline-strip/timeline-moves.js'));
const hasStrip = (root) => !!root.querySelector('[part=strip]');
/**
 * Whether it needs nothing of what the elements that render draw alone: long timelines, groups, eras, and what markup of
 * another version lacks.
 */
const isWhole = (root) => !!drawnPlace(root) &&
    root.querySelectorAll('li').length <= maxEvents &&
    !root.querySelector('[part=filter],.era');
/** A strip that came prerendered: its buttons and keys, its place on the scale. `rest` ends it. */
function prerenderedStrip(element, root) {
    const drawn = drawnPlace(root);
    const story = drawnStory(root, drawn);
    const controls = stripControls({ element, root, story, scale: drawnScale(root, story), ...drawnWording(drawn) }, (act) => void loadMoves().then(act, () => { }));
    // It looks at once, as soon as the strip has a layout.
    const observer = new ResizeObserver(() => controls.look());
    observer.observe(root.querySelector('[part=strip]'));
    return { ...controls, rest: () => observer.disconnect() };
}

export { hasStrip, isWhole, prerenderedStrip };
