import baseStyles from '../elements/base/base.styles.js';
import bundleStyles from '../elements/story-bundle/story-bundle.styles.js';
import { styleHash, inComment, lightSheet, bundleSheet, sheet } from './style-sheet.js';
import { tags, widget } from './widgets.js';

const sheets = { light: new Map(), declarative: new Map() };
/**
 * The style sheet of a widget, for a `<style>` or a file of its own: for the shadow root of `declarative`, or for the page of
 * `light`.
 */
function styleSheet(tag, output = 'declarative') {
    const known = sheets[output].get(tag) ?? inComment(output === 'light' ? lightSheetOf(tag) : sheetOf(tag));
    sheets[output].set(tag, known);
    return known;
}
/**
 * The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`; in `light`
 * HTML several tags have one sheet, the first among these.
 */
function styleHashes(of = tags, output = 'declarative') {
    const all = output === 'light' && of.length > 1 ? ['story-bundle', ...of] : of;
    return new Promise((resolve) => resolve([...new Set(all)].map((tag) => styleHash(styleSheet(tag, output)))));
}
/** What stands in a shadow root has the look of what a script draws there, too. */
const ownStyles = (tag) => [...widget(tag).styles, { cssText: widget(tag).more ?? '' }];
const sheetOf = (tag) => tag === 'story-bundle'
    ? bundleSheet(baseStyles, bundleStyles, tags.map((each) => [each, ownStyles(each)]))
    : sheet([...baseStyles, ...ownStyles(tag)]);
const lightSheetOf = (tag) => tag === 'story-bundle'
    ? [
        lightSheet(`:is(${tags.join()})`, baseStyles),
        ...tags.map((each) => lightSheet(each, widget(each).styles)),
    ].join('')
    : lightSheet(tag, [...baseStyles, ...widget(tag).styles]);

export { styleHashes, styleSheet };
