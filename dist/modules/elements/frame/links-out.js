/**
 * Opens the links of a page in a frame outside of it. Where the host follows them itself, it is asked to (`tellHost` makes
 * the message), for addresses of the page's own site alone, which is all that it would follow. Where a sandbox lets none
 * open, the address is shown to be copied.
 */
function leadLinksOut(tellHost) {
    addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        // With one of these keys the browser opens it elsewhere, as the reader wants.
        const { altKey, ctrlKey, metaKey, shiftKey } = event;
        if (!link || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey)
            return;
        const isOfSite = /^https?:$/.test(link.protocol) && link.host === location.host;
        event.preventDefault();
        if (tellHost && isOfSite)
            parent.postMessage(tellHost(link.href), '*');
        else {
            // With `noopener` it would return nothing in any case, and one could not tell whether it is open.
            const opened = open(link.href, '_blank');
            if (opened)
                opened.opener = null;
            else
                showAddress(link);
        }
    });
}
/** Shows it where the link is, which the reader looks at: the frame may be taller than what is seen of it. */
function showAddress(link) {
    const dialog = document.querySelector('dialog');
    const field = dialog.querySelector('input');
    const button = dialog.querySelector('button');
    field.value = link.href;
    button.onclick = () => {
        field.select();
        // The Clipboard API needs leave of the host; this needs that the reader pressed a button.
        if (document.execCommand('copy'))
            button.textContent = button.dataset.done;
    };
    dialog.onclick = ({ target }) => target === dialog && dialog.close();
    dialog.showModal();
    const bottom = link.getBoundingClientRect().bottom + scrollY;
    dialog.style.insetBlockStart = `${Math.max(4, bottom - dialog.offsetHeight)}px`;
    field.select();
}

export { leadLinksOut };
