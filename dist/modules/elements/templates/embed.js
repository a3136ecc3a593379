import { ownLabel } from '../../languages/labels.js';
import { askAgain } from '../source/ask-again.js';
import { lookAgain } from '../source/story-registry.js';
import { nothing } from './html.js';
import { link } from './link.js';

/** What stands for something to play or to look at, once the code for it is there. */
let facade;
const load = askAgain((_again) => import('../embeds/story-embeds.js'));
/** For builds and servers, which need no script for it. */
const showEmbedsWith = (other) => void (facade = other);
/** What an item has to play or to look at elsewhere, if anything: a link, until the code for more is there. */
function embed(story, embed) {
    if (!embed)
        return nothing;
    if (facade)
        return facade(story, embed, ownLabel);
    load().then((embeds) => {
        facade = embeds.facade;
        lookAgain();
    }, () => { });
    return link(embed.url, embed.title ?? embed.url);
}

export { embed, showEmbedsWith };
