import baseStyles from '../elements/base/base.styles.js';
import bundleStyles from '../elements/story-bundle/story-bundle.styles.js';
import {bundleSheet, inComment, lightSheet, sheet, styleHash} from './style-sheet.js';
import {tags, widget} from './widgets.js';
import type {Tag} from './widgets.js';

/** What has a style sheet; in a mail the looks are on the tags. */
export type StyledOutput = 'declarative' | 'light';

/** A tag with a style sheet; that of a bundle has those of all widgets in it. */
export type StyledTag = Tag | 'story-bundle';

const sheets = {light: new Map<StyledTag, string>(), declarative: new Map<StyledTag, string>()};

/**
 * The style sheet of a widget, for a `<style>` or a file of its own: for the shadow root of `declarative`, or for the page of
 * `light`.
 */
export function styleSheet(tag: StyledTag, output: StyledOutput = 'declarative'): string {
  const known = sheets[output].get(tag) ?? inComment(output === 'light' ? lightSheetOf(tag) : sheetOf(tag));
  sheets[output].set(tag, known);
  return known;
}

/**
 * The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`; in `light`
 * HTML several tags have one sheet, the first among these.
 */
export function styleHashes(
  of: readonly StyledTag[] = tags,
  output: StyledOutput = 'declarative',
): Promise<string[]> {
  const all = output === 'light' && of.length > 1 ? (['story-bundle', ...of] as const) : of;
  return new Promise((resolve) =>
    resolve([...new Set(all)].map((tag) => styleHash(styleSheet(tag, output)))),
  );
}

/** What stands in a shadow root has the look of what a script draws there, too. */
const ownStyles = (tag: Tag) => [...widget(tag).styles, {cssText: widget(tag).more ?? ''}];

const sheetOf = (tag: StyledTag) =>
  tag === 'story-bundle'
    ? bundleSheet(
        baseStyles,
        bundleStyles,
        tags.map((each) => [each, ownStyles(each)] as const),
      )
    : sheet([...baseStyles, ...ownStyles(tag)]);

const lightSheetOf = (tag: StyledTag) =>
  tag === 'story-bundle'
    ? [
        lightSheet(`:is(${tags.join()})`, baseStyles),
        ...tags.map((each) => lightSheet(each, widget(each).styles)),
      ].join('')
    : lightSheet(tag, [...baseStyles, ...widget(tag).styles]);
