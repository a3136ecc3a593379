import { showMore } from './timeline-more.js';

/** What only some timelines need, as a plain script. It leaves it with its own tag, where load-more.classic.ts looks. */
Object.assign(document.currentScript, { showMore });
