import { inlineText } from '../../story/inline-text.js';
import { chosenGroup, groupFilter } from './group-filter.js';
import { LongTimeline } from './long/rest.js';
import { stripControls } from './controls.js';
import { sizeOf } from './look.js';
import { scaleOf } from './scale/domain.js';
import { nameEras } from './scale/eras.js';
import { scaleTemplate } from './scale/template.js';
import { showStart } from './show-start.js';
import { moreStyles } from './timeline-more.styles.js';
import * as timelineMoves from './timeline-moves.js';
import { nextEntry, markNext, newToday } from './today.js';
export { startPlace } from './start.js';

/** Scales that are drawn here. */
const rendered = new WeakSet();
const longTimelines = new WeakMap();
/**
 * What only longer timelines need, and strips that scroll: the buttons and keys, position and latest, a filter by group, the
 * scale, the entries beyond the first few of a very long one, and a mark where today is. Prerendered markup has the scale
 * alone: it is the same for every reader and on every day.
 * @throws where a browser takes no style sheets from scripts
 */
function showMore(element, timeline) {
    const { renderRoot, headingLevel, start } = element;
    const root = renderRoot;
    const { story, keepFocus, label, langOf, render, timelineEvent } = timeline;
    const list = [...root.querySelectorAll('[part=list]')].at(-1);
    // Meanwhile the story may have gone.
    if (!list)
        return undefined;
    unfold(root);
    const filter = root.querySelector('[part=filter]');
    const isWhole = !longTimelines.has(list) && root.querySelectorAll('li').length === story.timeline.length;
    // Asked before anything is written, or the browser would lay all out twice.
    const size = isWhole && !start && !chosenGroup(filter) ? sizeOf(root) : undefined;
    adoptStyles(root);
    const scale = scaleOf(story);
    const drawn = root.querySelector('[part=scale]');
    // Prerendered markup has it.
    if (drawn && scale && (rendered.has(drawn) || !drawn.firstChild)) {
        render(scaleTemplate(scale, story, label(story, 'goToDate'), langOf(story, 'goToDate')), drawn);
        rendered.add(drawn);
    }
    const names = drawn?.querySelector('.names');
    if (names && scale)
        nameEras(names, scale);
    const controls = stripControls({ ...timeline, element, root, scale }, (act) => act(timelineMoves));
    const next = nextEntry(story);
    const filterOut = (item, { group }, chosen) => {
        // Not in each of thousands: a list of classes that was asked for stays in memory.
        if (chosen && group !== chosen)
            item.classList.add('out');
    };
    const filterAll = () => {
        for (const item of root.querySelectorAll('.out'))
            item.classList.remove('out');
        const chosen = chosenGroup(filter);
        if (chosen)
            root.querySelectorAll('li').forEach((item, place) => filterOut(item, story.timeline[place], chosen));
    };
    const onChange = () => {
        filterAll();
        root.querySelector('[part=strip]').scrollLeft = 0;
        controls.look();
    };
    if (filter)
        groupFilter(filter, timeline, onChange);
    const fill = (event, item) => {
        const fragment = new DocumentFragment();
        render(timelineEvent(story, event, headingLevel + 1), fragment);
        const { className, childNodes } = fragment.querySelector('li');
        // The item itself stays: the browser holds the place of what is on screen by it.
        item.dataset.item = event.id;
        item.className = className;
        item.setAttribute('part', 'event');
        item.replaceChildren(...childNodes);
        if (event.id === next?.id)
            item.prepend(newToday(timeline)());
        filterOut(item, event, chosenGroup(filter));
    };
    if (!isWhole) {
        const long = longTimelines.get(list) ?? new LongTimeline(list);
        longTimelines.set(list, long);
        const { length } = root.querySelectorAll('[part=list] > li');
        const wordsOf = (event) => plainWords(timeline, event);
        keepFocus(root, () => long.show(story.timeline.slice(length), { fill, wordsOf }));
    }
    markNext({ ...timeline, root });
    filterAll();
    showStart(element, timeline);
    controls.look(size);
    return {
        ...controls,
        find(id) {
            const item = root.querySelectorAll('li')[story.timeline.findIndex((event) => event.id === id)];
            if (item)
                item.dataset.item = id;
            return item;
        },
    };
}
/** An entry as plain text: when, that it is planned, and what. */
function plainWords({ story, label }, { when, end, title, text = [], status }) {
    const date = when ? story.dates[end ? `${when}/${end}` : when] : label(story, 'noDate');
    const words = `${status === 'planned' ? label(story, 'planned').replace('{}', () => date) : date} ${title}`;
    return text.length ? `${words} ${inlineText(text)}` : words;
}
const sheets = new WeakMap();
function adoptStyles(root) {
    const { ownerDocument } = root;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
        sheets.set(ownerDocument, (sheet = new ownerDocument.defaultView.CSSStyleSheet()));
        sheet.replaceSync(moreStyles);
    }
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
}
/**
 * Unfolds a strip that stands in a row, where the style sheet cannot reach what is folded up: in Firefox before 143 and Safari
 * before 18.4 (https://caniuse.com/mdn-css_selectors_details-content). Until then its reader sees what unfolds it.
 */
function unfold(root) {
    if (CSS.supports('selector(::details-content)'))
        return;
    if (getComputedStyle(root.querySelector('[part=strip]')).display !== 'flex')
        return;
    for (const fold of root.querySelectorAll('details[part=more]'))
        fold.open = true;
}

export { showMore };
