import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, relative, resolve, sep} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import {checkedBundle} from './build/check-bundle.mjs';
import {leanLinkedom} from './build/plugins/lean-linkedom.mjs';
import {licenses} from './build/plugins/licenses.mjs';
import {minify} from './build/plugins/minify.mjs';
import {minifyTemplates, ownPolicy, withoutGlobals} from './build/plugins/lit.mjs';
import {onlyOfTag} from './build/plugins/only-of-tag.mjs';
import {besideModule, besidePlainScript, exportsWithTag} from './build/plugins/on-demand.mjs';
import {withoutUnusedLit} from './build/plugins/unused-lit.mjs';
import {withoutSentences} from './build/plugins/without-sentences.mjs';
import {wordsTogether} from './build/plugins/words-together.mjs';
import {buildFacts, declarations, transpile} from './build/plugins/sources.mjs';
import {apartFromDesk, asFunction, scriptsToPublish} from './build/plugins/desk.mjs';
import {article} from './src/formats/article/rollup-plugin.ts';
import {compactCss} from './src/prerender/compact-css.ts';

const dist = process.env.STORY_WIDGETS_DIST ?? 'dist';
const modules = `${dist}/modules`;

/** What package.json exports is what is built. */
const {exports, imports} = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values({...exports, ...imports})
  .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  .filter((file) => file.startsWith('./dist/modules/'))
  .map((file) => file.replace('./dist/modules/', 'src/').replace(/\.js$/, '.ts'))
  .filter((file) => existsSync(file))
  // Loaded by pages or read by the build of the plugin for WordPress, which no import tells.
  .concat(
    [
      'cli/preview/preview-client',
      'elements/frame/story-frame',
      'elements/frame/frame-page',
      'elements/loader/story-loader',
      'elements/prerendered/define-all',
      'publish/build/shared-scripts',
      'publish/pages/embed-client',
      'elements/source/load-beside.classic',
      'elements/source/load-near.classic',
    ].map((name) => `src/${name}.ts`),
  );

/** A warning of a build that others host is an error; but the plain script exports nothing on purpose. */
const onLog = (level, log, handler) => {
  if (log.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') handler(level === 'warn' ? 'error' : level, log);
};

/** What packages do among themselves is theirs to know. */
const quietAboutPackages = (level, log, handler) => {
  const files = log.ids ?? [log.id ?? ''];
  if (!files.every((file) => /[\\/]node_modules[\\/]/.test(file))) onLog(level, log, handler);
};

/** For npm: one file for each source, dependencies left to the one who installs. */
const npm = {
  input: entries,
  external: (id) => /^[#@a-z]/.test(id) && id !== 'tslib',
  output: {
    dir: modules,
    preserveModules: true,
    preserveModulesRoot: 'src',
    hoistTransitiveImports: false,
    entryFileNames: ({name}) => `${name.replace(/\.md$/, '')}.js`,
  },
  plugins: [
    article(),
    typescript({
      tsconfig: 'tsconfig.json',
      outDir: modules,
      sourceMap: false,
      types: ['node'],
      exclude: ['**/*.test.ts'],
    }),
    declarations(),
  ],
  onLog,
};

/** The command leaves in their packages what few articles need, what starts threads, and what not all who install have. */
const apart =
  /^(?:@takumi-rs\/|archieml|eld\/|feedsmith|fontkitten|mammoth|modern-tar|papaparse|smol-toml|tinypool|@valibot\/)/;

/**
 * For npm: the command line, in few files, with the packages that most articles need: to find and open these 400 files one by
 * one takes a third of the time of a draft. What a command does not need stays in files of its own.
 */
export const command = {
  // The second is started as a thread of the first.
  input: {'story-widgets': 'src/cli/story-widgets.ts', 'build/worker': 'src/cli/build/worker.ts'},
  external: (id) => id.startsWith('node:') || apart.test(id),
  output: {
    dir: `${modules}/cli`,
    entryFileNames: '[name].js',
    // Many sources that are loaded on demand are called `read`, and many files of packages `index`.
    chunkFileNames: ({name, facadeModuleId: source}) => {
      const [, ofPackage] = /.*[\\/]node_modules[\\/](@?[^\\/]+)/.exec(source) ?? [];
      return `${ofPackage ?? (source ? relative('src', source).replace(/\.ts$/, '').replaceAll(sep, '-') : name)}.js`;
    },
    hoistTransitiveImports: false,
  },
  plugins: [
    article(),
    transpile(),
    leanLinkedom,
    // Not `node`, for which a package for YAML is no module.
    nodeResolve({exportConditions: ['production']}),
    commonjs(),
    // Without comments and long names a command is read in a tenth less time; names of classes are told in errors.
    minify({ecma: 2022, compress: false, keep_classnames: true, format: {comments: /^!/}}),
    licenses(),
  ],
  onLog: quietAboutPackages,
};

/** For a script tag: the npm modules and Lit in one file. */
const bundle = (input, output, {plugins = [], within, load} = {}) => ({
  input: `${modules}/${input}`,
  output: {
    banner: '/*! See LICENSES.txt */',
    ...output,
  },
  plugins: [
    ...plugins,
    // Before nodeResolve, which would apply "sideEffects" to the files of a build that is not in dist/ yet.
    output.format === 'es' ? besideModule(modules) : besidePlainScript(modules, {within, load}),
    nodeResolve({exportConditions: ['browser', 'production']}),
    ...(/story-check/.test(input) ? [withoutSentences] : []),
    ownPolicy(/full-elements/.test(input) ? '0' : undefined),
    withoutGlobals(),
    withoutUnusedLit(modules),
    minifyTemplates(modules, compactCss),
    wordsTogether,
    minify({
      ecma: 2022,
      module: output.format === 'es',
      toplevel: true,
      compress: {passes: 3, inline: 1, keep_fargs: false, pure_getters: true, unsafe_arrows: true},
      // On a page in another encoding a browser may take a plain script for that.
      format: {comments: /^!/, ascii_only: true},
    }),
    checkedBundle(['story-widgets', ...(output.format === 'es' ? [] : ['story-widgets-files'])]),
  ],
  onLog,
});

const modulesOnDemand = [
  'elements/actions/reader-actions',
  'elements/actions/show-passage',
  'elements/base/prerendered',
  'elements/embeds/story-embeds',
  'elements/prerendered/full-elements',
  'elements/source/story-check',
  'elements/source/story-faults',
  'elements/source/story-words',
  'elements/timeline-strip/timeline-more',
  'elements/timeline-strip/timeline-moves',
  'elements/updates/story-updates',
  ...readdirSync('src/languages/sets')
    .filter((file) => file.startsWith('language-'))
    .map((file) => `languages/sets/${file.replace('.ts', '')}`),
];

const tags = ['story-bundle', 'story-overview', 'key-points', 'quote-card', 'timeline-strip'];

const module = (path) => bundle(`${path}.js`, {file: `${dist}/${basename(path)}.js`, format: 'es'});
const plain = (path, name, options) =>
  bundle(`${path}.js`, {file: `${dist}/${name}.js`, format: 'iife', inlineDynamicImports: true}, options);

export default [
  npm,
  module('story-widgets'),
  plain('story-widgets', 'story-widgets.classic', {
    plugins: [licenses()],
    within: ['reader-actions', 'show-passage'],
  }),
  ...modulesOnDemand.map(module),
  // For pages that show one of them, a story from a script or from outside.
  ...tags.map((tag) =>
    bundle(
      `elements/${tag}/define.js`,
      {file: `${dist}/${tag}.js`, format: 'es'},
      // A bundle has all of them.
      tag === 'story-bundle' ? {} : {plugins: [onlyOfTag(modules, tag)]},
    ),
  ),
  // The same for pages that may load no module.
  ...modulesOnDemand.map((path) => plain(path, `${basename(path)}.classic`, {plugins: [exportsWithTag()]})),
  // For a publisher's own stories: the elements, and no other story.
  plain('elements/story-bundle/define', 'story-elements.classic'),
  // The same to stand alone with a story in it, and with what long timelines, eras and players need.
  plain('elements/story-bundle/define', 'story-elements-alone.classic', {within: ['reader-actions']}),
  plain('elements/story-bundle/define', 'story-elements-whole.classic', {
    within: ['reader-actions', 'story-embeds', 'timeline-more'],
  }),
  // For stories in frames: the page around, and the page within.
  plain('elements/frame/story-frame', 'story-frame'),
  plain('elements/frame/frame-page', 'frame-page'),
  // For prerendered stories: what the reader can do with them, and what loads that when the reader wants something.
  bundle('elements/prerendered/define-all.js', {file: `${dist}/story-widgets.prerendered.js`, format: 'es'}),
  plain('elements/prerendered/define-all', 'story-widgets.prerendered.classic', {load: 'load-near'}),
  plain('elements/loader/story-loader', 'story-loader'),
  // For the page of snippets.
  plain('publish/pages/embed-client', 'embed-page'),
];

/**
 * For the demo's playground: the page and what runs in its preview. Plain scripts, so that it opens from disk, made last,
 * since it tells the bytes of the others. No reader of an embed ever loads them.
 */
export const playground = (facts) =>
  ['playground', 'playground-frame'].map((name) => ({
    input: `src/playground/${name === 'playground' ? name : `preview/${name}`}.ts`,
    output: {
      file: `${dist}/${name}.js`,
      format: 'iife',
      inlineDynamicImports: true,
      banner: '/*! See playground-LICENSES.txt */',
    },
    treeshake: {moduleSideEffects: (id) => !id.startsWith('node:')},
    plugins: [
      transpile(),
      buildFacts(facts),
      ownPolicy(),
      // Not `browser`: there a package for Markdown decodes entities with innerHTML, which the page's policy forbids.
      nodeResolve({exportConditions: ['production']}),
      commonjs(),
      minify({ecma: 2022, toplevel: true, format: {comments: /^!/}}),
      ...(name === 'playground' ? [licenses('playground-LICENSES.txt')] : []),
    ],
    onLog,
  }));

/** What few articles that are brought to the desk need, by the end of the import on demand that asks for it. */
const besideDesk = {
  'feed/read.js': 'desk-feeds',
  'news-xml/read.js': 'desk-news',
  'wordpress/read.js': 'desk-feeds',
  'web-page/read.js': 'desk-pages',
  'clipboard/read.js': 'desk-pages',
  'hidden-words.js': 'desk-pages',
  'foreign-data.js': 'desk-data',
  mammoth: 'desk-docx',
  'smol-toml': 'desk-heads',
  archieml: 'desk-heads',
  'archie-body.js': 'desk-heads',
};

/** What few stories, and few of their readers, need in its preview: the very files that readers load. */
const besideReaders = Object.fromEntries(
  [
    'prerendered',
    'reader-actions',
    'show-passage',
    'story-check',
    'story-embeds',
    'story-updates',
    'timeline-more',
  ].map((name) => [`${name}.js`, name]),
);

/** A plain script for a page of the demo, of our own sources. */
const page = (input, name, plugins, last = []) => ({
  input: `src/desk/${input}.ts`,
  output: {
    file: `${dist}/${name}.js`,
    format: 'iife',
    inlineDynamicImports: true,
    banner: '/*! See desk-LICENSES.txt */',
  },
  treeshake: {moduleSideEffects: (id) => !id.startsWith('node:')},
  plugins: [
    ...plugins,
    transpile(),
    nodeResolve({
      exportConditions: ['production'],
      browser: name.startsWith('desk-docx'),
      preferBuiltins: false,
    }),
    commonjs(),
    minify({ecma: 2022, toplevel: true, compress: {passes: 2}, format: {comments: /^!/}}),
    ...last,
    licenses(`${name.replace('.classic', '')}-LICENSES.txt`),
  ],
  onLog: quietAboutPackages,
});

/** The page of the desk checks what is written without tables of words; what publishes has them. */
const briefWords = () => ({
  name: 'brief-words',
  resolveId: (source, importer) =>
    source.endsWith('/word-checks.js')
      ? resolve(dirname(importer), source.replace(/\.js$/, '.brief.ts'))
      : null,
});

/**
 * For the demo's desk: the page, and what few articles need beside it. Plain scripts, so that it opens from disk. No reader of an
 * embed ever loads them.
 */
export const desk = () => [
  page('desk', 'desk', [briefWords(), apartFromDesk({...besideDesk, ...besideReaders}), ownPolicy()]),
  ...[...new Set(Object.values(besideDesk))].map((name) =>
    page(`bring/beside/${name}`, `${name}.classic`, [exportsWithTag(), apartFromDesk({})]),
  ),
  page('bring/beside/desk-languages', 'desk-languages.classic', [], [asFunction('languages')]),
  page('bring/beside/desk-detector', 'desk-detector.classic', [], [asFunction('detector')]),
  page('later/beside/desk-later', 'desk-later.classic', [exportsWithTag(), apartFromDesk(besideDesk)]),
  page('session/beside/desk-proposals', 'desk-proposals.classic', [exportsWithTag(), apartFromDesk({})]),
  page(
    'session/beside/desk-bench',
    'desk-bench.classic',
    [apartFromDesk({}, {inWorker: true})],
    [asFunction('work')],
  ),
];

/** For the demo's desk: what hands the other scripts out, made after them. */
export const deskPublish = () =>
  page('publish/beside/desk-publish', 'desk-publish.classic', [exportsWithTag(), scriptsToPublish(dist)]);
