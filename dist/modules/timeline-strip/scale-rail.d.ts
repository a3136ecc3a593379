import { nothing } from 'lit';
import type { Story } from '../story/story.js';
/**
 * How far apart the events lie: a tick each on one scale, and beyond a dashed line those without a date. A picture
 * only; the list below says the same in words. Positions are SVG attributes, since a strict CSP blocks `style`.
 */
export declare function scaleRail(story: Story): typeof nothing | import("lit-html").TemplateResult<1>;
