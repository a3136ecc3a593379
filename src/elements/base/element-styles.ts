import {adoptStyles} from 'lit';
import type {CSSResult, LitElement} from 'lit';
import {loadCheck} from '../source/load-check.js';

/** As Lit does it, but also for a document other than the script's, which refuses the script's style sheets. */
export function style(element: LitElement, root: ShadowRoot) {
  if (element.ownerDocument === document) adoptStyles(root, stylesOf(element));
  else void styleAnew(element);
}

/** Gives an element its styles in the document that it is in now; without them its words show all the same. */
export const styleAnew = (element: LitElement) =>
  loadCheck().then(
    ({adoptStyles}) => adoptStyles(element, stylesOf(element)),
    () => {},
  );

const stylesOf = (element: LitElement) =>
  (element.constructor as typeof LitElement).elementStyles as CSSResult[];
