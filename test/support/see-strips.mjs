/** Brings each timeline of a page into sight, where what a long one needs is asked for, waits for it, and goes back. */
export async function seeStrips() {
  const strips = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'timeline-strip') strips.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const {scrollX, scrollY} = window;
  for (const strip of strips) {
    // Not `scrollIntoView`, from which Chromium 150 has the Tab key go on.
    window.scrollTo({top: window.scrollY + strip.getBoundingClientRect().top, behavior: 'instant'});
    const scrolls = () => {
      const list = strip.shadowRoot?.querySelector('[part=strip]');
      return list && list.scrollWidth > list.clientWidth + 1;
    };
    // A strip that comes whole needs nothing more.
    for (let times = 0; times < 100; times++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (strip.shadowRoot?.querySelector('[part=next]')?.checkVisibility() || (times > 5 && !scrolls()))
        break;
    }
  }
  window.scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
  return true;
}
