import {escapeHtml} from '../../formats/html/escape.js';
import type {Facts} from '../view/facts.js';
import {pageStyles} from './preview-page.js';
import type {Shown} from './markup.js';
import {tagsMarkup} from './markup.js';
import {ownStyles} from './own-styles.js';
import {prerenderedMarkup} from './prerendered-markup.js';

/** A piece of code for one place of a page or a project. */
export interface Snippet {
  /** Where it goes. */
  place: string;
  code: string;
}

/** Where the scripts are, as a page's author would name it: the address of a folder, with a slash at its end. */
export const publicFolder = ({name, version}: Facts): string =>
  `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`;

/** The script's tag: of one version, held to its digest. */
export function scriptTag(
  {view}: Shown,
  {scripts}: Facts,
  folder: string,
  when = 'blocking="render"',
): string {
  const {name, integrity} = scripts[view.script];
  const kind = view.script === 'module' ? ` type="module" ${when}` : '';
  return `<script${kind} src="${escapeHtml(folder + name)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** For a page that takes scripts. */
export const scriptSnippets = (shown: Shown, facts: Facts, folder: string): Snippet[] =>
  pageSnippets(shown, facts, folder, tagsMarkup(shown));

/** For a page that shows the story before any script, or without. */
export const prerenderedSnippets = (shown: Shown, facts: Facts, folder: string): Snippet[] =>
  pageSnippets(shown, facts, folder, prerenderedMarkup(shown, outputOf(shown)), 'async fetchpriority="low"');

const outputOf = ({view}: Shown) => (view.markup === 'light' ? 'light' : 'declarative');

/** `when` the module is to come: what stands there already is painted before it. */
function pageSnippets(shown: Shown, facts: Facts, folder: string, markup: string, when?: string): Snippet[] {
  const script = scriptTag(shown, facts, folder, when);
  const body = [styleTag(shown, facts), markup].filter(Boolean).join('\n');
  return shown.view.script === 'module'
    ? [
        {place: 'In the <head>', code: script},
        {place: 'Where the story goes', code: body},
      ]
    : [{place: 'Where the story goes', code: `${script}\n${body}`}];
}

/**
 * Chromium lays a frame out with a scrollbar first, and keeps it where the story does not fit beside it though it would
 * without: the first moment has none.
 */
const settledStyles = `:root {
  animation: settle 1ms;
}
@keyframes settle {
  from {
    overflow: hidden;
  }
}`;

/** For a page that takes no scripts but frames, `height` being that of the preview. */
export function frameSnippets(shown: Shown, facts: Facts, folder: string, height: number): Snippet[] {
  const {view, story} = shown;
  const scheme = view.theme === 'auto' ? 'light dark' : view.theme;
  const page = `<!doctype html>
<html lang="${escapeHtml(story.lang)}"${view.rtl ? ' dir="rtl"' : ''}>
<meta charset="utf-8">
<meta name="color-scheme" content="${scheme}">
<title>${escapeHtml(story.headline)}</title>
<base target="_blank">
<style>
${pageStyles}
${settledStyles}
</style>
${scriptTag(shown, facts, folder)}
${[styleTag(shown, facts), tagsMarkup(shown)].filter(Boolean).join('\n')}
</html>`;
  const width = view.width === 'full' ? '100%' : view.width;
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  const code = `<iframe title="${escapeHtml(story.headline)}" width="${width}" height="${height}" frameborder="0" loading="lazy" allow="clipboard-write" sandbox="${sandbox}" srcdoc="${escapeHtml(page)}"></iframe>`;
  return [{place: 'Where the story goes', code}];
}

function styleTag({view}: Shown, {elements}: Facts): string {
  const styles = ownStyles(view, elements);
  return styles && `<style>\n${styles}\n</style>`;
}
