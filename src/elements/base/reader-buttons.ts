/** Shows the buttons that come hidden since they need a script; one for sharing stays so in browsers that cannot share. */
export function showReaderButtons(root: ParentNode) {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[hidden]'))
    button.hidden = !!button.value && !(button.value in navigator);
}
