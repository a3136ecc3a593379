import type {Story} from '../story/story.js';
import type {BuildSettings} from './build-settings.js';
import type {BuiltForEver, StoryManifest} from './manifest.js';

const signs: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Text as HTML shows it, also within quotation marks. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** JSON that may stand within a script: no `</script>` or `<!--` is left in it, and it says the same. */
export const scriptJson = (data: unknown) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
export const storyScript = (story: Story) =>
  `customElements.whenDefined('story-bundle').then((Bundle) => Bundle.registerStory(${scriptJson(story)}));\n`;

/** A page for an editor: every way to put the story into a page, ready to copy. It has no script of its own. */
export function embedPage(
  story: Story,
  {
    base,
    folder,
    files: {json, script},
    shared: {elements},
    jsonLd,
  }: BuildSettings & {folder: string; files: StoryManifest['files']; jsonLd: object},
): string {
  const at = (file: string) => escapeHtml(base + file.split('/').map(encodeURIComponent).join('/'));
  const own = (file: string) => `${folder}/${file}`;
  const load = (file: string, {integrity}: BuiltForEver) =>
    `<script src="${at(file)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const headline = escapeHtml(story.headline);
  const fallback = story.url ? `<a href="${escapeHtml(story.url)}">${headline}</a>` : headline;
  const bundle = (attributes: string) => `<story-bundle ${attributes}>${fallback}</story-bundle>`;
  const origin = /^https?:/.test(base) ? new URL(base).origin : "'self'";
  const snippets: [title: string, note: string, code: string][] = [
    [
      'In a page',
      'Both scripts right before the tag, or in the head. They never change, so they can be cached for ever.',
      [
        load(elements.file, elements),
        load(own(script.file), script),
        bundle(`story-id="${escapeHtml(story.id)}"`),
      ].join('\n'),
    ],
    [
      'With the story as data',
      'The story is loaded and checked by the reader’s browser. Another site needs CORS headers for it.',
      [
        load(elements.file, elements),
        bundle(`src="${at(own(json.file))}" integrity="${json.integrity}"`),
      ].join('\n'),
    ],
    [
      'Always the newest',
      'This address stays when the story is built again; it must not be cached for long.',
      [load(elements.file, elements), bundle(`src="${at(own('story.json'))}" refresh="60"`)].join('\n'),
    ],
    [
      'In an application',
      'After npm install story-widgets.',
      `import 'story-widgets/story-bundle.js';\n\nconst answer = await fetch(${JSON.stringify(base + own(json.file))});\ndocument.querySelector('story-bundle').story = await answer.json();`,
    ],
    [
      'For search engines',
      'Into the page of the article itself, if nothing there describes it yet.',
      `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
    ],
    [
      'Under a Content-Security-Policy',
      'What the page’s policy must allow.',
      `script-src ${origin}; connect-src ${origin}`,
    ],
  ];
  const parts = snippets.map(
    ([title, note, code]) =>
      `<h2>${title}</h2>\n<p>${note}</p>\n<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Embed: ${headline}</title>
<style>
body {font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark}
pre {overflow: auto; padding: 1rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere}
</style>
</head>
<body>
<h1 lang="${escapeHtml(story.lang)}" dir="${story.dir}">${headline}</h1>
${parts.join('\n')}
</body>
</html>
`;
}
