import {trusted} from './load-beside.js';

/** Makes a document of a page's text; it is not shown, loads nothing and runs no script. */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(trusted.createHTML(html), 'text/html');
