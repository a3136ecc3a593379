import {TimelineStrip} from './timeline-strip.js';

// A page may load the script twice; the first definition stays.
if (!customElements.get('timeline-strip')) customElements.define('timeline-strip', TimelineStrip);
