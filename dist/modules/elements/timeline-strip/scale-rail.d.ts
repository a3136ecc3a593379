import { nothing } from 'lit';
import type { Story } from '../../story/story.js';
/**
 * How far apart the entries lie, on one scale: a tick for a moment, a bar for what lasts or is known only roughly, a band
 * for an era, and dots beyond the end for what has no date. A picture only; the list below says the same in words.
 * Positions are in paths, since a strict CSP blocks `style`; of 10,000 entries many fall on the same place.
 */
export declare function scaleRail(story: Story): import("lit-html").TemplateResult<1> | typeof nothing;
