import { inlineText } from '../../story/inline-text.js';
import { LongTimeline } from './long-timeline.js';
import { markRail, newMark } from './rail-marks.js';
import { moreStyles } from './timeline-more.styles.js';
import { nextEntry, markItem } from './today.js';

const longTimelines = new WeakMap();
/**
 * What only some timelines need, and the others never download: the entries beyond the first few of a long one, the names
 * of eras on the rail, and a mark where today is. Prerendered markup has no such mark: it is the same for every reader and
 * on every day.
 * @throws where a browser takes no style sheets from scripts
 */
function showMore({ renderRoot, headingLevel }, timeline) {
    const root = renderRoot;
    const { story, keepFocus, label, langOf, render, timelineEvent } = timeline;
    const list = root.querySelector('[part=list]');
    const rail = root.querySelector('[part=scale]');
    // Meanwhile the story may have gone.
    if (!list)
        return;
    adoptStyles(root);
    const today = (className) => newMark(className, label(story, 'today'), langOf(story, 'today'));
    const next = nextEntry(story);
    const mark = (item) => markItem(item, item.dataset.item === next?.id, today);
    if (rail)
        markRail(rail, story, today);
    for (const item of list.querySelectorAll(':scope > li'))
        mark(item);
    const long = longTimelines.get(list) ?? new LongTimeline(list);
    longTimelines.set(list, long);
    const fill = (event, item) => {
        const rendered = new DocumentFragment();
        render(timelineEvent(story, event, headingLevel + 1), rendered);
        const { className, childNodes } = rendered.querySelector('li');
        // The item itself stays: the browser holds the place of what is on screen by it.
        item.dataset.item = event.id;
        item.className = className;
        item.setAttribute('part', 'event');
        item.replaceChildren(...childNodes);
        mark(item);
    };
    const rest = story.timeline.slice(list.querySelectorAll(':scope > li').length);
    keepFocus(root, () => long.show(rest, { fill, wordsOf: (event) => wordsOf(timeline, event) }));
}
/** An entry as plain text: when, that it is planned, and what. */
function wordsOf({ story, label }, { when, end, title, text = [], status }) {
    const date = when ? story.dates[end ? `${when}/${end}` : when] : label(story, 'noDate');
    const words = `${status === 'planned' ? label(story, 'planned').replace('{}', () => date) : date} ${title}`;
    return text.length ? `${words} ${inlineText(text)}` : words;
}
const sheets = new WeakMap();
function adoptStyles(root) {
    const { ownerDocument } = root;
    const sheet = sheets.get(ownerDocument) ?? new ownerDocument.defaultView.CSSStyleSheet();
    sheets.set(ownerDocument, sheet);
    sheet.replaceSync(moreStyles);
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
}

export { showMore };
