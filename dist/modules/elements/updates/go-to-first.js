import { reveal } from '../actions/reveal.js';
import { scrollStrip, scrollTo } from '../actions/scroll-to.js';
import { widgetsOf } from './host.js';
import { shownIn, placesIn } from './places.js';

/** Takes a reader who asked for what changed to the first of it that is shown there, and the focus with them. */
function goToFirst(host, story, found) {
    for (const each of found)
        for (const widget of widgetsOf(host)) {
            const place = placeIn(widget, story, each);
            if (!place)
                continue;
            reveal(place);
            place.tabIndex = -1;
            place.focus({ preventScroll: true });
            scrollStrip(place);
            scrollTo(place, 'center');
            return;
        }
    // All of it is gone: the focus does not go with the button.
    host.shadowRoot?.querySelector('[part=updates-pause]')?.focus({ preventScroll: true });
}
function placeIn(widget, story, each) {
    const { shadowRoot, localName } = widget;
    const [shown] = each.kind === 'removed' ? [] : shownIn(localName, story, [each]);
    if (!shown || !shadowRoot)
        return undefined;
    // A long timeline has entries that no place tells of yet.
    const item = shown.of === 'timeline' ? widget.findItem(shown.id) : undefined;
    return (item ?? placesIn(shadowRoot, story)(shown));
}

export { goToFirst };
