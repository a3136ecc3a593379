import { askAgain } from '../source/ask-again.js';

const load = askAgain((_again) => import('./story-embeds.js'));
/** Loads what plays, where prerendered markup has something to play; without it that is a link. */
const bringEmbeds = (root) => void (root.querySelector('[part=embed]') && load().catch(() => { }));

export { bringEmbeds };
