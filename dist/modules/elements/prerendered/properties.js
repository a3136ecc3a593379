/** The properties of the elements that render. */
const names = [
    'story',
    'src',
    'integrity',
    'refresh',
    'loading',
    'storyId',
    'headingLevel',
    'quote',
    'start',
    'since',
    'remember',
];
const attributeOf = (name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
/** The attributes for them. */
const attributes = names.map(attributeOf);
/**
 * Gives elements these properties. One that is set stays with the element as its own, until it becomes an element that renders,
 * which takes such over.
 */
function defineProperties(prototype) {
    for (const name of names)
        Object.defineProperty(prototype, name, {
            configurable: true,
            get() {
                const value = this.getAttribute(attributeOf(name)) ?? undefined;
                if (name === 'headingLevel')
                    return +(value ?? 2);
                return name === 'refresh' && value ? +value : value;
            },
            set(value) {
                Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
                this.requestUpdate();
            },
        });
}
/** Whether an element has one that was set. */
const hasOwn = (element) => names.some((name) => Object.hasOwn(element, name));

export { attributes, defineProperties, hasOwn };
