import { ReactiveElement } from 'lit';

/** The element that is to become another. */
let place;
/** Stands in for `HTMLElement` in a constructor: gives it the element that is there already. */
function Place() {
    return place;
}
Place.prototype = HTMLElement.prototype;
Object.setPrototypeOf(ReactiveElement, Place);
/**
 * Makes of an element that the page has already one of another class, as the browser does for a tag that was not defined yet:
 * a tag can be defined once only. Its properties, attributes and place on the page are taken over.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#upgrades
 * @param internals those that the element has, since it can be asked for them once only
 */
function makeInPlace(element, Element, internals) {
    const { observedAttributes } = Element;
    const prototype = Element.prototype;
    // What the browser calls is what the tag was defined with.
    prototype.joined = prototype.connectedCallback;
    prototype.left = prototype.disconnectedCallback;
    prototype.moved = prototype.adoptedCallback;
    prototype.changed = prototype.attributeChangedCallback;
    Object.setPrototypeOf(element, prototype);
    Object.defineProperty(element, 'attachInternals', { value: () => internals, configurable: true });
    place = element;
    const made = new Element();
    place = undefined;
    for (const name of observedAttributes)
        if (made.hasAttribute(name))
            made.attributeChangedCallback(name, null, made.getAttribute(name));
    if (made.isConnected)
        made.connectedCallback();
}

export { makeInPlace };
