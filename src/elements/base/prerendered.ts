import type {Story} from '../../story/story.js';
import {fingerprint} from './fingerprint.js';
import type {Setting} from './fingerprint.js';

/** Markup of a widget that came with the page: in its shadow root, or inside its tag, from where it moves to there. */
export class Prerendered {
  readonly #print: string | null;
  readonly #nodes: ChildNode[];

  constructor(host: Element, root: ShadowRoot) {
    this.#print = host.getAttribute('prerendered');
    if (this.#print && !root.firstChild) moveInside(host, root);
    this.#nodes = [...root.childNodes];
  }

  /** Whether it is there and shows the story, or may, as long as there is none. What shows another goes. */
  shows(story: Story | undefined, setting: Setting): boolean {
    if (!this.#nodes.length || !story || this.#print === fingerprint(story, setting))
      return !!this.#nodes.length;
    this.drop();
    return false;
  }

  drop() {
    for (const node of this.#nodes.splice(0)) node.remove();
  }
}

/** Takes focus and selection along. Where a script inserted the markup, its shadow root is still a template. */
function moveInside(host: Element, root: ShadowRoot) {
  // May be null in a frame that nobody sees: https://developer.mozilla.org/docs/Web/API/Window/getSelection
  const selection = getSelection();
  const {anchorNode = null, anchorOffset, focusNode, focusOffset} = selection ?? {};
  const focused = document.activeElement as HTMLElement;
  const from = host.querySelector<HTMLTemplateElement>(':scope > template')?.content ?? host;
  root.append(...[...from.childNodes].filter(({nodeName}) => nodeName !== 'SCRIPT'));
  if (root.contains(focused)) focused.focus({preventScroll: true});
  if (root.contains(anchorNode))
    selection!.setBaseAndExtent(anchorNode!, anchorOffset!, focusNode!, focusOffset!);
}

/** Whether the parser may still be inside the element, as it can be for a script that does not wait for the page's end. */
export function isBeingParsed(element: Node): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}
