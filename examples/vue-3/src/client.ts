import {createApp, createSSRApp} from 'vue';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import App from './app.vue';

const root = document.getElementById('root')!;
(root.firstElementChild ? createSSRApp : createApp)(App).mount(root);
