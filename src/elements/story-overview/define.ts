import {canDefine} from '../base/version.js';
import {StoryOverview} from './story-overview.js';

export type * from './story-overview.js';

if (canDefine('story-overview')) customElements.define('story-overview', StoryOverview);
