import { givenLabels } from '../../languages/labels.js';
import { nothing } from '../templates/html.js';
import { askAgain } from '../source/ask-again.js';

const load = askAgain((_again) => import('./prerendered.js'));
/** What an element has of prerendered markup: it shows until there is a story that it is not of. */
function takeover(host, onTaken) {
    /** The nodes that its shadow root held before Lit rendered into it: prerendered markup. */
    let nodes = [];
    let prerendered;
    /** Whether the code that takes prerendered markup over could not be loaded. */
    let isLeft = false;
    /** Loads the code for it, and looks at the markup with that. */
    const take = async () => {
        try {
            const { Prerendered } = await load();
            prerendered ??= new Prerendered(host, nodes);
            host.requestUpdate();
            await host.updateComplete;
            onTaken();
        }
        catch {
            // Nobody can tell whether the markup is of the story at hand: it stays as it came until there is one.
            if (!isLeft)
                host.requestUpdate();
            isLeft = true;
        }
    };
    return {
        take,
        /** Notes what is in the shadow root. */
        find: (root) => (nodes = [...root.childNodes]),
        /**
         * What is to be rendered where prerendered markup is what shows, as it is while the code for it is on its way: nothing
         * where it is in the shadow root, or the slot for it, as an empty text.
         */
        keeps(story, gone) {
            const inside = prerendered || nodes.length ? nothing : '';
            if (prerendered)
                return prerendered.shows(story, gone, host, givenLabels) ? inside : undefined;
            if (!host.hasAttribute('prerendered') && !nodes.length)
                return undefined;
            if (story && isLeft) {
                for (const node of nodes.splice(0))
                    node.remove();
                return undefined;
            }
            void take();
            return inside;
        },
    };
}

export { takeover };
