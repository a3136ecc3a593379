/** Writes the pages of a site that has no framework, as Astro, Eleventy or a CMS do. */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {prerender} from 'story-widgets/prerender';
import ts from 'typescript';
import {pointsOf} from './fragments.mjs';

const source = ts.transpile(readFileSync('../common/stories.ts', 'utf8'), {module: ts.ModuleKind.ESNext});
const {broken, closed, open} = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const write = (name, text) => writeFileSync(`dist/${name}`, text);

/** The tags alone, which show the story when the script has come. */
const plain = `
<story-overview src="closed.story.json" heading-level="3" data-section="news"></story-overview>
<key-points src="closed.story.json" heading-level="4"></key-points>
<timeline-strip src="closed.story.json"></timeline-strip>
<story-bundle src="closed.story.json"><quote-card quote="ferry"></quote-card></story-bundle>`;

/** The same, complete without it. */
const complete = (output) => {
  const widget = (tag, options = {}) =>
    prerender(closed, {tags: [tag], output, attributes: {src: 'closed.story.json'}, ...options});
  return [
    widget('story-overview', {
      headingLevel: 3,
      attributes: {src: 'closed.story.json', 'data-section': 'news'},
    }),
    output === 'light' ? widget('key-points', {headingLevel: 4}) : pointsOf(closed, 'closed.story.json'),
    widget('timeline-strip'),
    `<story-bundle src="closed.story.json">${widget('quote-card', {quote: 'ferry', attributes: {}})}</story-bundle>`,
  ].join('');
};

const main = (widgets) => `<main>${widgets}
<quote-card id="waiting" story-id="later"><p>No story yet.</p></quote-card>
<story-overview id="broken" src="broken.story.json"><p>Read it elsewhere.</p></story-overview>
<story-overview id="text" story="${closed}"><p>Read it on paper.</p></story-overview>
</main>`;

const page = (content, fragment = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Static site</title>
<script type="module" src="story-widgets.js"></script>
<script type="module" src="points.js"></script>
<script type="module" src="site.js"></script>
<body data-fragment="${fragment}">
<button id="next"></button><button id="hide"></button><button id="toggle"></button>
${content}
</body>
</html>
`;

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
// The script, and what it fetches from beside it when a story or a reader needs it.
for (const file of [
  ...[
    'story-widgets.js',
    'story-check.js',
    'story-faults.js',
    'story-words.js',
    'timeline-more.js',
    'reader-actions.js',
  ],
  'prerendered.js',
])
  cpSync(`node_modules/story-widgets/dist/${file}`, `dist/${file}`);
for (const file of ['site.js', 'points.js']) cpSync(file, `dist/${file}`);
for (const [name, story] of Object.entries({broken, closed, open}))
  write(`${name}.story.json`, JSON.stringify(story));
write('index.html', page(main(plain)));
write('prerendered.html', page(main(complete('declarative'))));
write('light.html', page(main(complete('light'))));
write('fragment.html', main(complete('declarative')));
write('inserted.html', page('', 'fragment.html'));
