import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { compactCss } from './compact-css.js';

/** The rules of a widget for its shadow root, in one line: a blank line would end HTML in Markdown. */
const sheet = (styles) => compactCss(styles.map(({ cssText }) => cssText).join(''));
/**
 * The rules of a widget for the page, where its markup stands inside the tag itself: nested into a rule for the tag
 * (https://drafts.csswg.org/css-nesting-1/), so that they match nothing else of the page.
 */
const lightSheet = (tag, styles) => `${tag}{${sheet(styles).replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}`;
/**
 * Rules in the signs of a comment of HTML, which CSS passes over (https://drafts.csswg.org/css-syntax-3/#CDO-token-diagram):
 * what takes a `<style>` away and leaves its text, as WordPress does, leaves nothing to be read.
 */
const inComment = (css) => `<!--${css}-->`;
/**
 * The rules of a bundle for its shadow root, in which the markup of widgets stands inside their tags: what they share once, and
 * what each has of its own nested into a rule for its tag that counts for nothing, so that all counts as in roots of their own.
 */
function bundleSheet(shared, own, widgets) {
    const names = widgets.map(([tag]) => tag);
    const hosts = (pseudo) => [':host', ...names].map((name) => name + pseudo).join();
    return [
        sheet(shared).replace(/:host((?:::\w+)?)(?=\{)/g, (_, pseudo) => hosts(pseudo)),
        sheet([own]),
        ...widgets.map(([tag, styles]) => `:where(${tag}){${sheet(styles)}}`),
    ].join('');
}
/** The source, quotation marks included, that allows a style sheet between tags in a `style-src`. */
function styleHash(css) {
    const known = hashes.get(css);
    if (known !== undefined)
        return known;
    const hash = `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'`;
    if (hashes.size < 100)
        hashes.set(css, hash);
    return hash;
}
/** Of the few sheets there are, which all stories share: a digest of one takes as long as a widget. */
const hashes = new Map();

export { bundleSheet, inComment, lightSheet, sheet, styleHash };
