import { canDefine } from '../base/version.js';
import { TimelineStrip } from './timeline-strip.js';

if (canDefine('timeline-strip'))
    customElements.define('timeline-strip', TimelineStrip);
