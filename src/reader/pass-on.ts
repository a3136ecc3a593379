/** The words of a quote, who said them, and where to read them, as text. */
function quoteOf(card: Element) {
  const textOf = (part: string) =>
    card.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
  const link = card.querySelector<HTMLAnchorElement>('[part=passage] a');
  const by = textOf('attribution');
  return {
    text: [textOf('words'), by && `— ${by}`].filter(Boolean).join('\n'),
    url: link?.href ?? location.href,
  };
}

/**
 * Copies a quote with its attribution and a link to its passage, and says so on the button for a while; or hands it to
 * the device's share sheet.
 */
export async function passOn(button: HTMLButtonElement): Promise<void> {
  const {text, url} = quoteOf(button.closest('[part=base]')!);
  try {
    if (button.value === 'share') return await navigator.share({text, url});
    await copy(`${text}\n${url}`);
  } catch {
    // The reader closed the sheet, or the page may not write to the clipboard: nothing was said, nothing is claimed.
    return;
  }
  // The text that is there: the element holds on to it, to change it with the language of the story.
  const label = [...button.childNodes].find((node): node is Text => node.nodeType === Node.TEXT_NODE)!;
  const {data} = label;
  const done = button.dataset.done!;
  if (data === done) return;
  label.data = done;
  setTimeout(() => {
    if (label.data === done) label.data = data;
  }, 2000);
}

/** In a frame whose page did not allow it the clipboard, the old command still takes what the reader asked for. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give, {once: true, capture: true});
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', give, true);
    if (!isCopied) throw error;
  }
}
