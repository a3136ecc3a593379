const struckOut = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const end = '\\s*(?:!important\\s*)?(?:;|$)';
const clear = new RegExp(`(?:^|;)\\s*opacity\\s*:\\s*(?:0+\\.?0*|\\.0+)%?${end}`, 'i');
/** Readability looks for these without their `!important`. */
const gone = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*!important\s*(?:;|$)/i;
/** A script brings into view what waits for it. */
const waits = /transform|transition|animation|will-change/i;
const isPage = /^(?:html|body|main|article)$/;
const tiny = new RegExp(`(?:^|;)\\s*font-size\\s*:\\s*(?:0+\\.?0*|\\.0+)(?:[a-z]+|%)?${end}`, 'i');
/** Letters of no size close the gaps between what stands within, which has a size of its own. */
const holdsOthers = /^(?:html|body|main|article|section|div|header|footer|aside|figure|table|tbody|tr|ul|ol|dl)$/;
/**
 * Whether the style of an element strikes its words out, or lets nobody see them. `display` and `visibility` are asked for only
 * where they are `!important`.
 */
function isUnseen(name, style) {
    if (!style)
        return false;
    return (struckOut.test(style) ||
        (gone.test(style) && !isPage.test(name)) ||
        (clear.test(style) && !waits.test(style) && !isPage.test(name)) ||
        (tiny.test(style) && !holdsOthers.test(name)));
}

export { isUnseen };
