import {escapeHtml} from '../../formats/html/escape.js';
import type {Story} from '../../story/story.js';
import type {Addressed, Addresses} from './addresses.js';
import {frameTag} from './oembed.js';
import {scriptJson} from './story-script.js';

/** One way to put a story on a page. */
export interface Snippet {
  title: string;
  note: string;
  code: string;
  /** The Content-Security-Policy that a page needs for this snippet; absent where it needs none. */
  policy?: string;
}

/** What the snippets are made of, besides the story. */
export interface SnippetParts {
  addresses: Addresses;
  /** The prerendered story; `styleHashes` allow its styles in a Content-Security-Policy. */
  html: string;
  styleHashes: readonly string[];
  jsonLd: object;
}

/** Every way to put a story on a page, ready to copy. */
export function snippetsOf(
  story: Story,
  {addresses: at, html, styleHashes, jsonLd}: SnippetParts,
): Snippet[] {
  const id = escapeHtml(story.id);
  const headline = escapeHtml(story.headline);
  const fallback = story.url ? `<a href="${escapeHtml(story.url)}">${headline}</a>` : headline;
  const bundle = (attributes: string) => `<story-bundle ${attributes}>${fallback}</story-bundle>`;
  const src = ({href, integrity}: Addressed) =>
    `src="${escapeHtml(href)}"${integrity ? ` integrity="${integrity}"` : ''}`;
  const load = (file: Addressed) =>
    `<script ${src(file)}${file.integrity ? ' crossorigin="anonymous"' : ''}></script>`;
  const {href, integrity} = at.json;
  const inScript = integrity && `\nbundle.integrity = ${JSON.stringify(integrity)};`;
  const inReact = integrity && ` integrity={${JSON.stringify(integrity)}}`;
  const pictures = imageOrigins(story).map((origin) => ` ${origin}`);
  const scripts = `script-src ${at.source}${pictures.length ? `; img-src${pictures.join('')}` : ''}`;
  const data = `${scripts}; connect-src ${at.source}`;
  const snippets: Snippet[] = [
    {
      title: 'In a page',
      note: 'The scripts right before the tag, or in the head; the first once for all stories of a page.',
      code: [load(at.elements), load(at.script), bundle(`story-id="${id}"`)].join('\n'),
      policy: scripts,
    },
    {
      title: 'In a page, with one script',
      note: 'For a place that takes a single script: elements and story in one file.',
      code: [load(at.standalone), bundle(`story-id="${id}"`)].join('\n'),
      policy: scripts,
    },
    {
      title: 'In a page, complete without JavaScript',
      note:
        'Readers without scripts, search engines and feeds have all of it; the scripts make it the same as above. In Markdown, ' +
        'leave a blank line before it. Where a place escapes <style>, as GitHub’s Markdown does, the rules in it would be read as ' +
        "text: take the first snippet there, or the plain HTML that story-widgets/prerender makes with output: 'light'.",
      code: `${html}${load(at.elements)}\n${load(at.script)}`,
      policy: `${scripts}; style-src ${styleHashes.join(' ')}`,
    },
    {
      title: 'With the story as data',
      note: 'The reader’s browser loads and checks the story, exactly this edition of it.',
      code: [load(at.elements), bundle(src(at.json))].join('\n'),
      policy: data,
    },
    {
      title: 'Always the newest',
      note: 'This address stays when the story is built again, and is asked every minute.',
      code: [load(at.elements), bundle(`src="${escapeHtml(at.latest)}" refresh="60"`)].join('\n'),
      policy: data,
    },
    {
      title: 'In a frame, for sites that allow no scripts',
      note: 'The second line gives the frame the height of the story; without it the frame scrolls.',
      code: `${frameTag(story, at.frame)}\n${load(at.frameHost).replace('></script>', ' async></script>')}`,
      policy: `frame-src ${at.source}; script-src ${at.source}`,
    },
    {
      title: 'In an application',
      note: 'After npm install story-widgets.',
      code: `import 'story-widgets/story-bundle.js';

const bundle = document.createElement('story-bundle');
bundle.src = ${JSON.stringify(href)};${inScript ?? ''}
document.body.append(bundle);`,
      policy: data,
    },
    {
      title: 'In React',
      note: 'After npm install story-widgets @lit/react.',
      code: `import {StoryBundle} from 'story-widgets/react';

export const Story = () => (
  <StoryBundle src={${JSON.stringify(href)}}${inReact ?? ''}>
    {${JSON.stringify(story.headline)}}
  </StoryBundle>
);`,
      policy: data,
    },
    {
      title: 'For search engines',
      note: 'Into the head of the article’s own page, if nothing there describes it yet.',
      code: `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
    },
  ];
  if (at.absolute) {
    snippets.push({
      title: 'For sites that ask how to embed',
      note: 'Into the head of the article’s own page: whoever knows oEmbed then frames the story from its address.',
      code: `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(at.oEmbed)}" title="${headline}">`,
    });
  }
  return snippets;
}

/** The sites that the pictures of a story come from. */
function imageOrigins(story: Story): string[] {
  const origins = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('alt' in value && 'url' in value) origins.add(new URL(value.url as string).origin);
    Object.values(value).forEach(walk);
  };
  walk(story);
  return [...origins].sort();
}
