import {escapeHtml} from '../../formats/html/escape.js';
import {eventNamesOf} from '../view/facts.js';
import type {Facts} from '../view/facts.js';
import type {Shown} from './markup.js';
import {ownStyles} from './own-styles.js';
import {bodyMarkup} from './prerendered-markup.js';

/** Where the playground's own page finds the build. */
const dist = '../../dist/';

/** What a story's size follows: its frame in another page has the same, so as to be as high as its preview. */
export const pageStyles = `:root {
  font: 17px/1.55 Georgia, 'Iowan Old Style', 'Times New Roman', serif;
}
body {
  margin: 0;
  padding: 0.5rem 1.25rem 2rem;
}
@media (max-width: 400px) {
  body {
    padding-inline: 0.75rem;
  }
}`;

const hostStyles = `:root {
  --ground: light-dark(#fffdf9, #15171b);
  background: var(--ground);
  color: light-dark(#17181c, #eceae4);
}
${pageStyles}`;

/** The style sheet of a hostile page: rules that reach for every element, as some old themes have them. */
export const hostileStyles = `* {
  all: unset !important;
  font-size: 60px !important;
}`;

/** What a page changes while its preview stands; all else makes a new one. */
export interface FrameChange {
  type: 'change';
  styles: Record<'host' | 'own' | 'outline', string>;
  tags: readonly {tag: string; attributes: readonly {name: string; value: string | undefined}[]}[];
  /** The story as JSON, where the page brings it. */
  story: string;
}

/** The styles of a preview by the id of their `<style>`; `outline` is a selector to show the place of. */
export function frameStyles({view}: Shown, {elements}: Facts, outline = ''): FrameChange['styles'] {
  const scheme = `:root { color-scheme: ${view.theme === 'auto' ? 'light dark' : view.theme}; }`;
  // The `<head>` of the preview stays hidden, whatever the hostile style sheet does to every element.
  const hostile = `${hostileStyles}\nhead, head * { display: none !important; }`;
  // A phone, and a frame as high as its story, have no scrollbar that takes part of the width.
  const bare = view.width === 'full' ? '' : '\n:root { scrollbar-width: none; }';
  return {
    host: `${hostStyles}\n${scheme}${bare}${view.hostile ? `\n${hostile}` : ''}`,
    own: ownStyles(view, elements),
    outline: outline && `${outline} { outline: 2px dashed #c2185b; outline-offset: 2px; }`,
  };
}

/** The page of a preview: the markup of the snippet, on a page that does what the view says. */
export function framePage(shown: Shown, facts: Facts): string {
  const {view} = shown;
  const styles = Object.entries(frameStyles(shown, facts)).map(
    ([id, text]) => `<style id="${id}">${text}</style>`,
  );
  const told = [
    `data-events="${eventNamesOf(facts.elements).join(' ')}"`,
    view.reducedMotion ? 'data-reduced-motion' : '',
  ].join(' ');
  const embed = `<script src="${dist}${facts.scripts.classic.name}"></script>`;
  const scripts = view.noScript
    ? []
    : [
        `<script src="${dist}playground-frame.js" ${told}></script>`,
        embed,
        ...(view.twice ? [embed.replace('.js"', '.js?again"')] : []),
      ];
  return `<!doctype html>
<html lang="en"${view.rtl ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Preview of ${escapeHtml(shown.story.headline)}</title>
<base target="_blank">
${[...styles, ...scripts].join('\n')}
</head>
<body>
<main>
${bodyMarkup(shown)}
</main>
</body>
</html>`;
}

/** A key of those settings that a preview cannot take over while it stands: where it changes, the page is made anew. */
export const frameKey = ({view, given}: Shown): string =>
  JSON.stringify([
    ...[view.tags, view.rtl, view.reducedMotion, view.twice, view.noScript, view.markup, given],
    // Without a script, nothing in the preview can take these changes over: the page is made anew.
    view.noScript && [view.theme, view.hostile, view.properties, view.parts, view.attributes],
  ]);
