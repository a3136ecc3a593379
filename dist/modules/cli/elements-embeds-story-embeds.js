import { p as playerOf } from './player.js';
export { f as facade } from './page-words.js';

/** For what a reader plays; what stands there before has the looks of its widget. */
const embedStyles = `
.playing [part=embed-open]:not(:has(bdi)),
.playing [part=embed-open] > figure,
.playing [part=embed-open] > .meta > span {
  display: none;
}
[part=embed-frame] {
  aspect-ratio: 16 / 9;
  background: color-mix(in srgb, currentColor 8%, transparent);
  border: 0;
  display: block;
  inline-size: 100%;
  margin-block-end: 0.4em;
}
[part=embed-frame].audio {
  aspect-ratio: auto;
  block-size: 166px;
}
:is(.map, .page, .chart)[part=embed-frame] {
  aspect-ratio: 4 / 3;
}
.playing > .facts {
  align-items: baseline;
}
[part=embed-close] {
  text-decoration: underline;
  text-decoration-color: var(--_rule);
  text-underline-offset: 0.25em;
}
@media print {
  [part=embed-frame] {
    display: none;
  }
}
`;
const sheets = new WeakMap();
/** Gives these styles to the shadow root that something plays in. */
function adoptEmbedStyles(root) {
    if (!(root instanceof ShadowRoot))
        return;
    const { ownerDocument } = root;
    const sheet = sheets.get(ownerDocument) ?? new ownerDocument.defaultView.CSSStyleSheet();
    if (!sheets.has(ownerDocument))
        sheet.replaceSync(embedStyles);
    sheets.set(ownerDocument, sheet);
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
}

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

/** Heard before what leads the links of a frame out of it, and in every widget, prerendered or not. */
function hear(event) {
    const link = event.composedPath().find(isLink);
    if (link && !event.defaultPrevented)
        play(event, link);
}
const isLink = (node) => node instanceof HTMLAnchorElement && node.matches('[part=embed-open]');
addEventListener('click', hear, true);
