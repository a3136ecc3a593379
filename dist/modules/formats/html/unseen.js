const struckOut = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const end = '\\s*(?:!important\\s*)?(?:;|$)';
const clear = new RegExp(`(?:^|;)\\s*opacity\\s*:\\s*(?:0+\\.?0*|\\.0+)%?${end}`, 'i');
/** A script brings into view what waits for it. */
const waits = /transform|transition|animation|will-change/i;
const tiny = new RegExp(`(?:^|;)\\s*font-size\\s*:\\s*(?:0+\\.?0*|\\.0+)(?:[a-z]+|%)?${end}`, 'i');
/** Letters of no size close the gaps between what stands within, which has a size of its own. */
const holdsOthers = /^(?:html|body|main|article|section|div|header|footer|aside|figure|table|tbody|tr|ul|ol|dl)$/;
/** Whether the style of an element strikes its words out, or lets nobody see them. `display` and `visibility` are not asked. */
function isUnseen(name, style) {
    if (!style)
        return false;
    return (struckOut.test(style) ||
        (clear.test(style) && !waits.test(style) && !/^(?:html|body|main|article)$/.test(name)) ||
        (tiny.test(style) && !holdsOthers.test(name)));
}

export { isUnseen };
