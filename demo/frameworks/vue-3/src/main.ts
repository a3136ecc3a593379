import {createApp} from 'vue';
import 'story-widgets/key-points.js';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import App from './app.vue';

createApp(App).mount('#root');
