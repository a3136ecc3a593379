import '../story-overview/define.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../timeline-strip/define.js';
import { canDefine } from '../base/version.js';
import { StoryBundle } from './story-bundle.js';

if (canDefine('story-bundle'))
    customElements.define('story-bundle', StoryBundle);
