/** A screen reader is told at once where the browser can (https://w3c.github.io/aria/#ARIANotifyMixin), and else by a live region. */
type Button = HTMLButtonElement & {ariaNotify?(words: string): void};

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a quote, who said them, and where to read them, as text. */
function quoteOf(card: HTMLElement) {
  const link = card.querySelector<HTMLAnchorElement>('[part=passage] a');
  const facts = [...card.querySelectorAll('[part=speaker], [part=role], .facts > *')].map(factOf);
  return {
    text: [
      textOf(card.querySelector('[part=words]')),
      ...(facts.length ? [`— ${listOf(facts, card.lang)}`] : []),
    ].join('\n'),
    url: link?.href ?? location.href,
  };
}

/** The text of a fact; after a date or a host, which name no source, the whole address that it links to. */
function factOf(element: Element) {
  const text = textOf(element);
  const link = element.querySelector('a');
  const isNamed = !link || (!link.querySelector('[part=date]') && link.host !== text);
  return isNamed ? text : `${text} (${link.href})`;
}

function listOf(facts: string[], lang: string) {
  try {
    return new Intl.ListFormat(lang, {type: 'unit'}).format(facts);
  } catch {
    // The browser has no rules for lists in this language.
    return facts.join(', ');
  }
}

/**
 * Copies a quote with its attribution and a link to its passage, and says so on the button for a while; or hands it to
 * the device's share sheet.
 */
export async function copyOrShare(button: Button): Promise<void> {
  const {text, url} = quoteOf(button.closest<HTMLElement>('[part=base]')!);
  try {
    if (button.value === 'share') return await navigator.share({text, url});
    await copy(`${text}\n${url}`);
  } catch {
    // The reader closed the sheet, or the page may not write to the clipboard: the button must not say that it did.
    return;
  }
  // The text node is changed and not replaced, since Lit keeps a reference to it; a translator may have wrapped it.
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT, ({textContent}) =>
    textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const label = texts.nextNode() as Text | null;
  if (!label) return;
  const {data} = label;
  const done = button.dataset.done!;
  if (data === done) return;
  if (button.ariaNotify) {
    // It would be said twice.
    button.ariaLive = null;
    button.ariaNotify(done);
  }
  label.data = done;
  setTimeout(() => {
    if (label.data === done) label.data = data;
  }, 2000);
}

/** Copies a text. In a frame that may not use the Clipboard API, the deprecated `copy` command still works for a click. */
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
