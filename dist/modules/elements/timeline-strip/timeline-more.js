import { inlineText } from '../../story/inline-text.js';
import { groupFilter, chosenGroup } from './group-filter.js';
import { LongTimeline } from './long/rest.js';
import { scaleOf } from './scale/domain.js';
import { markScale, newMark } from './scale/marks.js';
import { scaleTemplate } from './scale/template.js';
import { showStart } from './show-start.js';
import { showView } from './show-view.js';
import { moreStyles } from './timeline-more.styles.js';
import { TimelineStripSelectEvent } from './select-event.js';
import { nextEntry, markItem } from './today.js';
import { wayOf, look, walk } from './walk.js';
import { wayIn } from './way-in.js';
import { startPlace } from './start.js';

const longTimelines = new WeakMap();
/**
 * What only longer timelines need, and strips that scroll: the buttons and keys, position and latest, a filter by group, the
 * scale, the entries beyond the first few of a very long one, and a mark where today is. Prerendered markup has none of it:
 * it is the same for every reader and on every day.
 * @throws where a browser takes no style sheets from scripts
 */
function showMore(element, timeline) {
    const { renderRoot, headingLevel } = element;
    const root = renderRoot;
    const { story, keepFocus, label, langOf, render, timelineEvent } = timeline;
    const list = [...root.querySelectorAll('[part=list]')].at(-1);
    // Meanwhile the story may have gone.
    if (!list)
        return undefined;
    adoptStyles(root);
    const today = (className) => newMark(className, label(story, 'today'), langOf(story, 'today'));
    const next = nextEntry(story);
    const mark = (item, { id, group }) => {
        const chosen = chosenGroup(root);
        markItem(item, id === next?.id, today);
        item.classList.toggle('out', !!chosen && group !== chosen);
    };
    const markAll = () => root.querySelectorAll('li').forEach((item, place) => mark(item, story.timeline[place]));
    const scale = scaleOf(story);
    const drawn = root.querySelector('[part=scale]');
    if (drawn && scale) {
        render(scaleTemplate(scale, story, label(story, 'goToDate'), langOf(story, 'goToDate')), drawn);
        markScale(drawn.querySelector('.names'), scale, today);
    }
    const filter = root.querySelector('[part=filter]');
    const onChange = () => {
        markAll();
        root.querySelector('[part=strip]').scrollLeft = 0;
        retell();
    };
    if (filter)
        groupFilter(filter, timeline, onChange);
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
        mark(item, event);
    };
    const rendered = root.querySelectorAll('[part=list] > li').length;
    const wordsOf = (event) => plainWords(timeline, event);
    keepFocus(root, () => long.show(story.timeline.slice(rendered), { fill, wordsOf }));
    markAll();
    showStart(element, timeline);
    const goTo = (to) => {
        // Keys may come quicker than news of what they scrolled.
        const view = look(root);
        const item = view && !view.fits && walk(view, to);
        if (!item)
            return;
        const index = [...root.querySelectorAll('li')].indexOf(item);
        const { id } = story.timeline[index];
        item.dataset.item = id;
        element.dispatchEvent(new TimelineStripSelectEvent({ item: id, index }));
    };
    const tellWayIn = wayIn(root, timeline, goTo);
    const tellView = showView(root, timeline, scale, goTo);
    return {
        look: retell,
        find(id) {
            const item = root.querySelectorAll('li')[story.timeline.findIndex((event) => event.id === id)];
            if (item)
                item.dataset.item = id;
            return item;
        },
        hear(event) {
            if (event.type === 'scroll')
                return retell();
            const way = wayOf(event);
            if (!way || look(root)?.fits !== false)
                return;
            event.preventDefault();
            goTo(way);
        },
    };
    function retell() {
        const view = look(root);
        if (!view)
            return;
        tellWayIn(view);
        tellView(view);
    }
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
    const sheet = sheets.get(ownerDocument) ?? new ownerDocument.defaultView.CSSStyleSheet();
    sheets.set(ownerDocument, sheet);
    sheet.replaceSync(moreStyles);
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
}

export { showMore, startPlace };
