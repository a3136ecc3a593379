import { adoptStyles } from 'lit';
import { loadCheck } from '../source/load-check.js';

/** As Lit does it, but also for a document other than the script's, which refuses the script's style sheets. */
function style(element, root) {
    if (element.ownerDocument === document)
        adoptStyles(root, stylesOf(element));
    else
        void styleAnew(element);
}
/** Gives an element its styles in the document that it is in now; without them its words show all the same. */
const styleAnew = (element) => loadCheck().then(({ adoptStyles }) => adoptStyles(element, stylesOf(element)), () => { });
const stylesOf = (element) => element.constructor.elementStyles;

export { style, styleAnew };
