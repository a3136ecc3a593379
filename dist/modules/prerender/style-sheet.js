import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The rules of a widget for its shadow root, in one line: a blank line would end HTML in Markdown. */
const sheet = (styles) => compact(styles.map(({ cssText }) => cssText).join(''));
/**
 * The rules of a widget for the page, where its markup stands inside the tag itself: nested into a rule for the tag
 * (https://drafts.csswg.org/css-nesting-1/), so that they match nothing else of the page.
 */
const lightSheet = (tag, styles) => `${tag}{${sheet(styles).replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}`;
/** The source, quotation marks included, that allows a style sheet between tags in a `style-src`. */
const styleHash = (css) => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'`;
const compact = (css) => css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();

export { lightSheet, sheet, styleHash };
