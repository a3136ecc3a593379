/**
 * As Lit does it. Its own module reads `document` as soon as it is imported, and templates are also rendered where there
 * is none: in workers and at the edge.
 */
const template = (type) => (strings, ...values) => ({ ['_$litType$']: type, strings, values });
/** What Lit renders as HTML. */
const html = template(1);
/** The same for what stands inside an `<svg>`. */
const svg = template(2);
/** Lit's sign for no child, and for no attribute. */
const nothing = Symbol.for('lit-nothing');

export { html, nothing, svg };
