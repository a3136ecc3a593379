import {escapeHtml} from '../../formats/html/escape.js';
import type {Story} from '../../story/story.js';
import type {Snippet} from './snippets.js';

const style = `
:root {color-scheme: light dark}
code {overflow-wrap: anywhere}
body {font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem}
pre {max-height: 20rem; overflow: auto; padding: 1rem; border: 1px solid; white-space: pre-wrap}
pre code {user-select: all}
nav ul {display: flex; flex-wrap: wrap; gap: 0 1.5em; padding: 0; list-style: none}
iframe {width: 100%; height: 40rem; border: 1px solid; box-sizing: border-box}
`;

/** A page for an editor: every way to put the story on a page, each taken by one click. It has no script of its own. */
export function embedPage(
  story: Story,
  snippets: readonly Snippet[],
  {absolute}: {absolute: boolean},
): string {
  const headline = escapeHtml(story.headline);
  const links = ['How it looks', ...snippets.map(({title}) => title)].map(
    (title, index) => `<li><a href="#part-${index}">${escapeHtml(title)}</a></li>`,
  );
  const parts = snippets.map(({title, note, code, policy}, index) => {
    const copied = `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
    const allowed = policy && `\n<p>Under a Content-Security-Policy: <code>${escapeHtml(policy)}</code></p>`;
    return `<h2 id="part-${index + 1}">${escapeHtml(title)}</h2>\n<p>${escapeHtml(note)}</p>\n${copied}${allowed ?? ''}`;
  });
  const relative =
    '<p><strong>The addresses are relative to the folder that was built.</strong> To hand the snippets out, build with ' +
    '<code>--base</code> and the address where the folder is on the web. Without it they have no digests, so that the scripts ' +
    'can be tried from disk.</p>\n';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Embed: ${headline}</title>
<style>${style}</style>
</head>
<body>
<h1 lang="${escapeHtml(story.lang)}" dir="${story.dir}">${headline}</h1>
${absolute ? '' : relative}<p>One click on a snippet selects it. Files with a hash in their name never change and can be cached for ever; the
others change when the story is built again. For pages of other sites, send the files with the header
<code>Access-Control-Allow-Origin: *</code>.</p>
<nav aria-label="This page"><ul>${links.join('')}</ul></nav>
${parts.join('\n')}
<h2 id="part-0">How it looks</h2>
<iframe src="frame.html" title="${headline}" loading="lazy"></iframe>
</body>
</html>
`;
}
