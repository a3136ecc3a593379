import { endOf } from './domain.js';

/**
 * Writes over the scale what needs a place on it in HTML: the names of eras, and today, if it lies between the first moment
 * and the last. Positions are set by script, which a policy does not take for style attributes.
 */
function markScale(names, { dated, at }, newToday) {
    names.replaceChildren();
    const now = Date.now() / 864e5;
    const last = Math.max(...dated.slice(-1e3).map(endOf));
    const today = now > dated[0].at && now < last ? at(now) / 10 : undefined;
    for (const event of dated) {
        if (event.kind !== 'era')
            continue;
        const [from, to] = [at(event.at) / 10, at(endOf(event)) / 10];
        // A name that would run under the word for today ends before it.
        const end = today !== undefined && today > from && today < to ? today : to;
        const name = names.appendChild(newMark('era-name', event.title));
        name.style.insetInlineStart = `${from}%`;
        name.style.maxInlineSize = `calc(${end - from}% - ${end === to ? 2 : 60}px)`;
    }
    if (today === undefined)
        return;
    const isLate = today > 50;
    const mark = names.appendChild(newToday(isLate ? 'today late' : 'today'));
    if (isLate)
        mark.style.insetInlineEnd = `${100 - today}%`;
    else
        mark.style.insetInlineStart = `${today}%`;
}
function newMark(className, text, lang) {
    const mark = document.createElement('span');
    mark.className = className;
    mark.textContent = text;
    if (typeof lang === 'string')
        mark.lang = lang;
    return mark;
}

export { markScale, newMark };
