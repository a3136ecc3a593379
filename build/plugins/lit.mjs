import {resolve} from 'node:path';
import {changeLit} from './change-lit.mjs';

/**
 * Gives Lit's Trusted Types policy our name: the page's own Lit already has one called `lit-html`, and a browser
 * refuses a second policy of a name. A second copy of the script would be refused in the same way, so it makes no policy:
 * `unless` tells where there is one, which is none where the elements that are defined already have no Lit.
 */
export function ownPolicy(unless = 'customElements.get("story-bundle")') {
  const theirs = /(\w+)\?\1\.createPolicy\("lit-html",/;
  return {
    name: 'own-policy',
    transform(code, id) {
      // What it says of the Lit of the page is not so of ours.
      if (/[\\/]base[\\/]own-lit\.js$/.test(id)) return {code: '', map: null};
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!theirs.test(code))
        this.error('Lit makes its Trusted Types policy in another way now; adapt ownPolicy().');
      const ours = `$1&&!${unless}?$1.createPolicy("story-widgets",`;
      return {code: code.replace(theirs, ours), map: null};
    },
  };
}

/**
 * Takes out of Lit what it keeps on, or looks for on, `globalThis`: hooks for polyfills and for the hydration of what Lit
 * rendered on a server, lists of versions, metadata of decorators, which we have none of, a nonce for styles. Other scripts of
 * a page set them for their own Lit, and ours would take part: look in prerendered markup for marks that are not there, or
 * fail.
 */
export function withoutGlobals() {
  const hook = [/[\w$]+\.\w+(?:PolyfillSupport|HydrateSupport)\b(?=[,;]|\?\.)/g, 'undefined'];
  const versions = [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];
  const metadata = [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    '',
  ];
  const readMetadata = [
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?litPropertyMetadata.*?\}(?=this\.)/g,
    '',
  ];
  const polyfill = [/&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/g, ''];
  const nonce = [/,(\w)=\w+\.litNonce;void 0!==\1&&\w+\.setAttribute\("nonce",\1\),/g, ';'];
  const parts = {
    'reactive-element': [hook, versions, metadata, readMetadata],
    'css-tag': [polyfill, nonce],
    'lit-html': [hook, versions],
    'lit-element': [hook, versions],
  };
  return {name: 'without-globals', transform: changeLit('withoutGlobals', parts)};
}

/** Drops what CSS does not need from the styles of the elements, by `compactCss`, and indentation from their templates. */
export function minifyTemplates(modules, compactCss) {
  const root = resolve(modules);
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.startsWith(root)) return null;
      if (!id.endsWith('.styles.js')) return {code: code.replace(/(>|\})\n +(?=[<$])/g, '$1 '), map: null};
      return {
        code: code.replace(/(\bcss|=) ?`([^`]*)`/g, (_, before, css) => `${before}\`${compactCss(css)}\``),
        map: null,
      };
    },
  };
}
