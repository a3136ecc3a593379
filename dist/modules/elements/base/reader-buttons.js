/** Shows the buttons that come hidden since they need a script; one for sharing stays so in browsers that cannot share. */
function showReaderButtons(root) {
    for (const button of root.querySelectorAll('button[hidden]'))
        button.hidden = !!button.value && !(button.value in navigator);
}

export { showReaderButtons };
