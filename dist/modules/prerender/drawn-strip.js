import { nothing, html } from '../elements/templates/html.js';
import { langOf } from '../elements/templates/label.js';
import { momentsText } from '../elements/timeline-strip/scale/drawn.js';
import { hasScale } from '../elements/timeline-strip/needs-more.js';
import { scaleOf } from '../elements/timeline-strip/scale/domain.js';
import { scaleTemplate } from '../elements/timeline-strip/scale/template.js';
import { label, ownLabel } from '../languages/labels.js';
import { stripLabels } from '../languages/strip-labels.js';

/** What a script would draw of a timeline in a browser, and what one that knows no story has to know of it. */
function drawnStrip(story) {
    return html `${scaleIn(story)}<span data-moments=${momentsText(story.timeline)} data-words=${wordsIn(story) ?? nothing} hidden></span>`;
}
let last;
/** Its words take as long as all else of a timeline, which several pages of a build show; kept while these are made, in one task. */
function scaleFor(story) {
    if (last?.story !== story) {
        last = { story, scale: scaleOf(story) };
        queueMicrotask(() => (last = undefined));
    }
    return last.scale;
}
/** The scale; none where there are no two moments. */
function scaleIn(story) {
    const scale = hasScale(story.timeline) && scaleFor(story);
    if (!scale)
        return nothing;
    const drawn = scaleTemplate(scale, story, label(story, 'goToDate'), langOf(story, 'goToDate'));
    return html `<div part="scale">${drawn}</div>`;
}
/** The words of a strip that no markup shows, empty where its language has none; absent where they are those of the script. */
function wordsIn(story) {
    const names = Object.keys(stripLabels);
    const words = names.map((name) => ownLabel(story, name) ?? '');
    return names.every((name, index) => words[index] === stripLabels[name]) ? undefined : words.join('|');
}

export { drawnStrip };
