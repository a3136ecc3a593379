import {StoryBundle} from './story-bundle.js';

// First, so that the widgets inside find it ready. A page may load the script twice; the first definition stays.
if (!customElements.get('story-bundle')) customElements.define('story-bundle', StoryBundle);

import '../story-overview/define.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../timeline-strip/define.js';
