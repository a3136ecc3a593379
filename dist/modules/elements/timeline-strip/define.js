import { isFree } from '../base/version.js';
import { TimelineStrip } from './timeline-strip.js';

if (isFree('timeline-strip'))
    customElements.define('timeline-strip', TimelineStrip);
