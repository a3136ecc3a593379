import {bootstrapApplication} from '@angular/platform-browser';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import {App} from './app.js';

await bootstrapApplication(App);
