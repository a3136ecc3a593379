import '../story-overview/define.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../timeline-strip/define.js';
export type * from './story-bundle.js';
