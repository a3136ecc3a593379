import {hydrate, mount} from 'svelte';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import App from './app.svelte';

const target = document.getElementById('root')!;
(target.firstElementChild ? hydrate : mount)(App, {target});
