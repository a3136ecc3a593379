import type {CSSResult, LitElement} from 'lit';
import {loadCheck} from '../source/load-check.js';

/** Gives an element its styles in the document that it is in now; without them its words show all the same. */
export const styleAnew = (element: LitElement) =>
  loadCheck().then(
    ({adoptStyles}) => adoptStyles(element, stylesOf(element)),
    () => {},
  );

/** Those of its class. */
export const stylesOf = (element: LitElement) =>
  (element.constructor as typeof LitElement).elementStyles as CSSResult[];
