export { version } from '../base/version.js';
import { KeyPoints } from '../key-points/key-points.js';
import { QuoteCard } from '../quote-card/quote-card.js';
export { registerLabels, registerStory } from '../source/story-registry.js';
import { StoryBundle } from '../story-bundle/story-bundle.js';
import { StoryOverview } from '../story-overview/story-overview.js';
import { TimelineStrip } from '../timeline-strip/timeline-strip.js';
import { keyOf } from './copies.js';
import { makeInPlace } from './in-place.js';
import { restore } from './restore.js';

/** The elements that render, which those of prerendered markup become where another story is to be shown. */
const classes = {
    'story-bundle': StoryBundle,
    'story-overview': StoryOverview,
    'key-points': KeyPoints,
    'quote-card': QuoteCard,
    'timeline-strip': TimelineStrip,
};
/**
 * Makes of an element one that renders.
 * @param internals those that it has
 * @param print that of the markup it has
 * @param remembered markup for a copy that came without
 */
function makeFull(element, internals, print, remembered) {
    const now = element.getAttribute('prerendered');
    // Markup that a morph put into the tag stands in place of the old, and so does a fallback.
    if (now !== print && (!now || element.querySelector(inside)))
        element.shadowRoot?.replaceChildren();
    if (!element.querySelector(inside))
        restore(element, remembered.get(keyOf(element, now)));
    makeInPlace(element, classes[element.localName], internals);
}
/** Markup inside the tag. */
const inside = ':scope > template, :scope > [part]';

export { makeFull };
