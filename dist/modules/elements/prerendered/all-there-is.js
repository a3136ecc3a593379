import { availability } from '../base/availability.js';
import { closestAround, parentOf } from '../base/composed-tree.js';
import { fingerprint } from '../base/fingerprint.js';
import { levelOf } from '../templates/heading.js';
import { hasOwn } from './properties.js';
import { isRelabelled } from './stories.js';

/**
 * Whether the markup of an element, of that print, is all that there is to show: that of the story, or of none that anybody
 * knows yet. In a bundle that came prerendered, all of it is of the story that the bundle is of.
 */
function isAllThereIs(host, print, bundle, story) {
    if (host.getAttribute('prerendered') !== print || isRelabelled || hasOwn(host))
        return false;
    // Where another story may come from, or what is rendered in another way.
    if (host.matches('[story],[src],[start],[since],[remember]') || host.querySelector('script[type*=json i]'))
        return false;
    if (bundle)
        return true;
    if (!print || !host.shadowRoot?.firstChild || closestAround(parentOf(host), 'story-bundle'))
        return false;
    if (!story)
        return true;
    const { headingLevel, quote } = host;
    const setting = { headingLevel: levelOf(headingLevel), quote };
    return print === fingerprint(story, setting, {}) && !availability(story);
}

export { isAllThereIs };
