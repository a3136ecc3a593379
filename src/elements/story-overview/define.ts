import {isFree} from '../base/version.js';
import {StoryOverview} from './story-overview.js';

export type * from './story-overview.js';

if (isFree('story-overview')) customElements.define('story-overview', StoryOverview);
