/**
 * To run in a page of `widgets-page.mjs`: the pieces of text, pictures and buttons of its widgets that a reader does not
 * see whole, each with what is wrong. A strip that may scroll sideways may hold text beyond its edge.
 */
export function faultsOnScreen({mayScroll = ''} = {}) {
  const boxes = [];
  for (const element of globalThis.insideWidgets()) {
    // What only a screen reader is told: the words for a mark, which is looked at in their place.
    if (element.closest('style, script, title, [part=skip], [part=passage] > summary > span')) continue;
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    if (element.matches('img, button:empty, [part=passage-toggle]'))
      boxes.push({
        element,
        name: element.part.value || element.localName,
        rects: [...element.getClientRects()],
      });
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push({
        element,
        name: node.data.trim().replace(/\s+/g, ' ').slice(0, 60),
        rects: [...range.getClientRects()],
      });
    }
  }

  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);

  const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  for (const {element, name, rects} of boxes) {
    let scrolls = false;
    for (let each = element; each; each = around(each)) {
      const {overflowX, overflowY} = getComputedStyle(each);
      if (mayScroll && each.matches(mayScroll)) scrolls = true;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const {left, right, top, bottom} = each.getBoundingClientRect();
      for (const rect of rects) {
        const beside = rect.left < left - 1 || rect.right > right + 1;
        if ((beside && !scrolls) || rect.top < top - 1 || rect.bottom > bottom + 1)
          faults.push(`cut off: ${name}`);
      }
    }
    if (!scrolls && rects.some(({left, right}) => left < -1 || right > width + 1))
      faults.push(`beyond the edge: ${name}`);
    if (!rects.some((rect) => rect.width && rect.height)) faults.push(`without room: ${name}`);
  }

  // The box of a line is higher than its letters, and lines of a heading stand closer than their boxes.
  // The room to click of a mark reaches over the text beside it.
  const ofLetters = boxes.filter(({element}) => !element.matches('[part=passage-toggle]'));
  const letters = ofLetters.flatMap(({element, name, rects}) =>
    rects.map(({left, right, top, bottom, height}) => ({
      element,
      name,
      left: left + 1,
      right: right - 1,
      top: top + height / 4,
      bottom: bottom - height / 4,
    })),
  );
  letters.forEach((one, index) => {
    for (const other of letters.slice(index + 1))
      if (
        one.element !== other.element &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom
      )
        faults.push(`on top of each other: ${one.name} / ${other.name}`);
  });
  return [...new Set(faults)];
}
