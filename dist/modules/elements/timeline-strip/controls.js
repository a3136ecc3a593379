import { wayOf, look } from './look.js';
import { showView } from './show-view.js';
import { isOpen } from './start.js';
import { wayIn } from './way-in.js';

/**
 * The buttons and keys of a strip, its position and the way to the latest, what of its scale is in view, and a mark where today
 * is: what depends on the reader or on the day, in markup that is the same for every reader and on every day. `withMoves`
 * gives the code that moves it, which not every reader needs.
 */
function stripControls(strip, withMoves) {
    const { root, story } = strip;
    if (isOpen(story))
        withMoves((moves) => moves.markToday(strip));
    const goTo = (to) => withMoves((moves) => moves.goTo(strip, to));
    const tellWayIn = wayIn(strip, goTo);
    const tellView = showView(strip, (spot) => withMoves((moves) => moves.goToSpot(strip, spot)));
    const retell = (size) => {
        const view = look(root, size);
        if (!view)
            return;
        tellWayIn(view);
        tellView(view);
    };
    return {
        look: retell,
        hear(event) {
            if (event.type === 'scroll')
                return retell();
            const way = wayOf(event);
            if (!way || look(root)?.fits !== false)
                return;
            event.preventDefault();
            goTo(way);
        },
    };
}

export { stripControls };
