import {StoryOverview} from './story-overview.js';

// A page may load the script twice; the first definition stays.
if (!customElements.get('story-overview')) customElements.define('story-overview', StoryOverview);
