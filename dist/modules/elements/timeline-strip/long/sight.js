/**
 * Listens to the browser's own events for `content-visibility: auto`, which it looks at in every frame anyway; where there are
 * none, an IntersectionObserver watches.
 */
function watchSight(onChange) {
    const inSight = new Set();
    const note = (element, isIn) => inSight[isIn ? 'add' : 'delete'](element);
    const observer = new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries)
            note(target, isIntersecting);
        onChange();
    });
    const onState = (event) => {
        note(event.target, !event.skipped);
        onChange();
    };
    return {
        has: (element) => inSight.has(element),
        watch(element) {
            if ('oncontentvisibilityautostatechange' in element)
                element.addEventListener('contentvisibilityautostatechange', onState);
            else
                observer.observe(element);
        },
    };
}

export { watchSight };
