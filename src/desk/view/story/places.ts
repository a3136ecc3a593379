/** Finds where items show in the story, and tells when that may be elsewhere: the elements’ own trees are open. */
export class ItemPlaces {
  readonly #changed: () => void;
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #trees = new MutationObserver(() => this.ask());
  readonly #sizes = new ResizeObserver(() => this.ask());
  #asked = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The element of each item, and each widget, by what it is called in the story. */
  of(bundle: Element): {items: Map<string, HTMLElement>; widgets: Map<string, HTMLElement>} {
    const [items, widgets] = [new Map<string, HTMLElement>(), new Map<string, HTMLElement>()];
    const look = ({shadowRoot}: Element) => {
      if (!shadowRoot) return;
      this.#follow(shadowRoot);
      for (const each of shadowRoot.querySelectorAll<HTMLElement>('*')) {
        const {item} = each.dataset;
        if (item && !items.has(item)) items.set(item, each);
        if (each.shadowRoot) widgets.set(each.localName, each);
        look(each);
      }
    };
    look(bundle);
    return {items, widgets};
  }

  /** Tells once, before the next frame. */
  ask(): void {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      this.#changed();
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    this.#trees.disconnect();
    this.#sizes.disconnect();
  }

  #follow(root: ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#trees.observe(root, {childList: true, subtree: true, attributeFilter: ['data-item']});
    this.#sizes.observe(root.host);
    // Scrolling is told of in its own tree alone.
    root.addEventListener('scroll', () => this.ask(), {capture: true, passive: true});
  }
}
