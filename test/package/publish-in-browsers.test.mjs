/** A publisher's own page: it drafts, checks and builds what the command line does, in the browser alone. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import * as esbuild from 'esbuild';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';

const execute = promisify(execFile);

const entry = `
export {draftSource} from './src/publish/draft.js';
export {articleText} from './src/publish/article-text.js';
export {decodeText} from './src/publish/decode-text.js';
export {importStory} from './src/publish/import.js';
export {settingsOf} from './src/publish/build/settings.js';
export {storyFiles} from './src/publish/build/story-files.js';
export {parseStoryFile} from './src/check/check-text.js';
export {driftOf} from './src/check/drift/find.js';
`;

/**
 * Our languages register themselves, and what explains a policy listens. What htmlparser2 offers besides its parser does
 * nothing unasked, and would bring another copy of all entities.
 */
const sideEffects = {
  name: 'side-effects',
  setup(build) {
    build.onResolve(
      {filter: /^domutils$|\/(?:all-languages|own-lit)\.js$/},
      async ({path, pluginData, ...options}) => {
        if (pluginData) return undefined;
        const found = await build.resolve(path, {...options, pluginData: true});
        return {...found, sideEffects: path !== 'domutils'};
      },
    );
  },
};

/** The scripts by their names, and those that load at once; others come with what asks for them. */
async function bundled() {
  const {outputFiles, warnings, metafile} = await esbuild.build({
    stdin: {contents: entry, resolveDir: process.cwd(), loader: 'ts'},
    ...{bundle: true, splitting: true, platform: 'browser', format: 'esm', minify: true},
    ...{write: false, metafile: true, outdir: '.', entryNames: 'publish'},
    plugins: [sideEffects],
  });
  assert.deepEqual(warnings, []);
  const {outputs} = metafile;
  const atOnce = new Set(['publish.js']);
  for (const name of atOnce)
    for (const {path, kind} of outputs[name].imports) if (kind === 'import-statement') atOnce.add(path);
  const scripts = Object.fromEntries(outputFiles.map(({path, text}) => [basename(path), text]));
  return {scripts, atOnce: [...atOnce].map((name) => scripts[name]).join('')};
}

const article = 'src/stories/us-army-ukraine.md';

/** The text of the bundled article, as it stood before it was an article file. */
const text = readFileSync(article, 'utf8')
  .replace(/^---\n[^]*?\n---\n/, '')
  .replace(/\[\^[\w-]+\](?::.*\n)?/g, '');

const page = `<!doctype html>
<html lang="fr"><head><title>Le quai rouvre</title>
<meta property="og:site_name" content="Le Courrier d’Exempleville">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Le quai rouvre",
"datePublished": "2031-05-02", "inLanguage": "fr", "author": {"@type": "Person", "name": "Ada Exemple"}}</script></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Le quai rouvre</h1>
<p>Les p&ecirc;cheurs d’Exempleville retrouvent leur quai, ferm&eacute; depuis l’hiver, et avec lui leur march&eacute; du matin.</p>
<h2>Neuf mois de travaux</h2>
<p>Le quai a &eacute;t&eacute; renforc&eacute; par deux cents pieux, pos&eacute;s un par un entre les mar&eacute;es par une &eacute;quipe de douze personnes.</p>
<blockquote><p>Nous avons attendu ce jour.</p><p>— Mira Modèle, patronne de pêche</p></blockquote>
<p>La criée rouvre lundi à cinq heures, et les premiers bateaux sont attendus la veille au soir dans le port d’Exempleville.</p>
</article></body></html>`;

describe('a publisher who works in the browser', () => {
  const base = 'https://cdn.example.org/stories/';
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-browser-'));
  let [atOnce, browser, site, tab] = [];

  before(async () => {
    const built = await bundled();
    atOnce = built.atOnce;
    const scripts = Object.entries(built.scripts).map(([name, body]) => [`/${name}`, {body}]);
    site = await serve(folder, {
      pages: {
        ...Object.fromEntries(scripts),
        '/': {body: '<!doctype html><meta charset="utf-8"><title>Desk</title>'},
      },
    });
    browser = await launchChromium();
    tab = await browser.newPage();
    await tab.goto(`${site.url}/`);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true});
  });

  const commandLine = async (...args) => {
    const command = ['--import', 'tsx', 'src/cli/story-widgets.ts', ...args];
    return (await execute(process.execPath, command, {maxBuffer: 10_000_000})).stdout;
  };

  const draftInBrowser = (source) =>
    tab.evaluate(async (source) => {
      const {draftSource} = await import('/publish.js');
      const parsePage = (html) => new DOMParser().parseFromString(html, 'text/html');
      return (await draftSource(source, {parsePage})).markdown;
    }, source);

  const draftOnCommandLine = (name, source) => {
    const file = join(folder, name);
    writeFileSync(file, source);
    return commandLine('draft', file);
  };

  // Half is the statistics of languages, which the desk keeps apart. What few articles come in loads with the first of them.
  test('downloads less than 490 KB before anything is brought', (t) => {
    const {length} = brotliCompressSync(atOnce);
    t.diagnostic(`${length} bytes`);
    assert.ok(length < 490_000, `${length} bytes`);
  });

  test('drafts the bundled article byte for byte as the command line does', async () => {
    const drafted = await draftInBrowser(text);
    assert.match(drafted, /^---\n[^]*\n## /);
    assert.equal(drafted, await draftOnCommandLine('article.txt', text));
  });

  test('drafts a web page alike with the browser’s own parser', async () => {
    const drafted = await draftInBrowser(page);
    assert.match(drafted, /^> Nous avons attendu ce jour\.$/m);
    assert.match(drafted, /Les pêcheurs d’Exempleville/);
    assert.equal(drafted, await draftOnCommandLine('page.html', page));
  });

  test('makes the very files that build --base writes', async () => {
    const out = join(folder, 'out');
    await commandLine('build', article, '--out', out, '--base', base);
    const dist = (name) => readFileSync(`dist/${name}.js`, 'utf8');
    const scripts = {
      elements: dist('story-elements.classic'),
      prerendered: dist('story-widgets.prerendered.classic'),
      loader: dist('story-loader'),
      frameHost: dist('story-frame'),
      framePage: dist('frame-page'),
      embedPage: dist('embed-page'),
      alone: dist('story-elements-alone.classic'),
      whole: dist('story-elements-whole.classic'),
    };
    const made = await tab.evaluate(
      async (markdown, base, scripts) => {
        const {parseStoryFile, settingsOf, storyFiles} = await import('/publish.js');
        const {story} = parseStoryFile(markdown, 'us-army-ukraine.md');
        return storyFiles(story, settingsOf(base, scripts));
      },
      readFileSync(article, 'utf8'),
      base,
      scripts,
    );
    const names = readdirSync(join(out, made.folder)).sort();
    assert.ok(names.includes('oembed.json') && names.includes('timeline.html'), names.join());
    assert.deepEqual(made.files.map(([name]) => name).sort(), names);
    for (const [name, data] of made.files)
      assert.equal(data, readFileSync(join(out, made.folder, name), 'utf8'), name);
  });
});
