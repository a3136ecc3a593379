import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The rules of a widget for its shadow root, in one line. */
const sheet = (styles) => compact(styles.map(({ cssText }) => cssText).join(''));
/**
 * The same rules for the page, where the markup stands inside the tag itself: nested into a rule for the tag
 * (drafts.csswg.org/css-nesting-1), so that nothing else of the page is touched.
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
