import { loadCheck } from '../source/load-check.js';

/** Gives an element its styles in the document that it is in now; without them its words show all the same. */
const styleAnew = (element) => loadCheck().then(({ adoptStyles }) => adoptStyles(element, stylesOf(element)), () => { });
/** Those of its class. */
const stylesOf = (element) => element.constructor.elementStyles;

export { styleAnew, stylesOf };
