import {askAgain} from '../source/ask-again.js';

const load = askAgain((_again) => import('./story-embeds.js'));

/** Loads what plays, where prerendered markup has something to play; without it that is a link. */
export function bringEmbeds(root: ParentNode) {
  if (root.querySelector('[part=embed]'))
    void load().then(
      () => {},
      () => {},
    );
}
