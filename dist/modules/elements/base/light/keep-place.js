/** Takes focus and selection along: what it returns sets them again in what has moved into `root`. */
function keepPlace(root) {
    // May be null in a frame that nobody sees: https://developer.mozilla.org/docs/Web/API/Window/getSelection
    const selection = getSelection();
    const { anchorNode = null, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const focused = document.activeElement;
    return () => {
        if (root.contains(focused))
            focused.focus({ preventScroll: true });
        if (root.contains(anchorNode))
            selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    };
}

export { keepPlace };
