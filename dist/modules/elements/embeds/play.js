import { playerOf } from '../../story/embeds/player.js';
import { adoptEmbedStyles } from './embeds.styles.js';

/** What the page’s policy let not be framed: these links are followed. */
const refused = new WeakSet();
/** What is left to be done where something plays, when it ends. */
const ends = new WeakMap();
/**
 * Answers a click on the link of something to play: with its frame in place of its picture, and the focus in it. Clicks that
 * mean another tab are the browser’s, and so are all where the page’s policy allows no such frame.
 */
function play(event, link) {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || button || refused.has(link))
        return;
    const place = link.parentElement;
    // The markup is ours: what is no provider’s has this link where it is on the site of the article alone.
    const player = playerOf(link.href, link.href);
    if (!player || ends.has(place))
        return;
    event.preventDefault();
    show(link, place, player);
}
/** Frames a player, with a button that takes it away again. */
function show(link, place, player) {
    const page = link.ownerDocument;
    const frame = frameOf(player, page);
    frame.title = link.querySelector('bdi')?.textContent || player.provider;
    const close = page.createElement('button');
    close.type = 'button';
    close.textContent = link.dataset.close;
    close.setAttribute('part', 'embed-close');
    close.addEventListener('click', () => {
        stopAt(place);
        link.focus();
    });
    const hear = ({ disposition, effectiveDirective, blockedURI }) => {
        const isOurs = blockedURI.startsWith(new URL(player.frame).origin);
        if (disposition !== 'enforce' || !isOurs || !/^(frame|child|default)-src/.test(effectiveDirective))
            return;
        stopAt(place);
        refused.add(link);
        link.click();
    };
    // Where another story takes the place, it is another link.
    const changes = new MutationObserver(() => stopAt(place));
    ends.set(place, () => {
        changes.disconnect();
        page.removeEventListener('securitypolicyviolation', hear);
        frame.remove();
        close.remove();
    });
    page.addEventListener('securitypolicyviolation', hear);
    changes.observe(link, { attributeFilter: ['href'] });
    adoptEmbedStyles(link.getRootNode());
    place.classList.add('playing');
    link.before(frame);
    place.querySelector('.facts')?.append(close);
    frame.focus();
}
function stopAt(place) {
    ends.get(place)?.();
    ends.delete(place);
    place.classList.remove('playing');
}
function frameOf({ kind, playing, sandbox, allow }, page) {
    const frame = page.createElement('iframe');
    frame.setAttribute('part', 'embed-frame');
    frame.className = kind;
    // On a provider’s own site its frame would be of the page’s origin, and could take its sandbox away.
    const isForeign = new URL(playing).origin !== page.defaultView.origin;
    frame.setAttribute('sandbox', isForeign ? sandbox : 'allow-scripts');
    frame.allow = allow;
    // Providers refuse to play for a site that hides its name. They are told that, and no page of it.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = playing;
    return frame;
}

export { play };
