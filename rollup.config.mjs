import {existsSync, readFileSync, readdirSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {checkedBundle} from './scripts/check-bundle.mjs';
import {
  besideScript,
  buildFacts,
  declarations,
  licenses,
  minifyTemplates,
  ownPolicy,
  transpile,
  withoutGlobals,
} from './scripts/rollup-plugins.mjs';
import {article} from './src/formats/rollup-article.ts';

const dist = process.env.STORY_WIDGETS_DIST ?? 'dist';
const modules = `${dist}/modules`;

/** What package.json exports or runs is what is built. */
const {exports, imports, bin} = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = [...Object.values({...exports, ...imports}), ...Object.values(bin)]
  .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  .filter((file) => file.startsWith('./dist/modules/'))
  .map((file) => file.replace('./dist/modules/', 'src/').replace(/\.js$/, '.ts'))
  .filter((file) => existsSync(file))
  // Started as threads or loaded by pages, which no import tells.
  .concat(
    [
      'cli/build-worker',
      'cli/preview-client',
      'frame/story-frame',
      'frame/frame-page',
      'timeline-strip/load-more.classic',
      'timeline-strip/timeline-more.classic',
    ].map((name) => `src/${name}.ts`),
  );

/** A warning of a build that others host is an error; but the plain script exports nothing on purpose. */
const onLog = (level, log, handler) => {
  if (log.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') handler(level === 'warn' ? 'error' : level, log);
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

/** For a script tag: the npm modules and Lit in one file. */
const bundle = (input, output, {plugins = [], whole = false} = {}) => ({
  input: `${modules}/${input}`,
  output: {
    banner: '/*! See LICENSES.txt */',
    ...output,
  },
  plugins: [
    ...plugins,
    // Before nodeResolve, which would apply "sideEffects" to the files of a build that is not in dist/ yet.
    besideScript(modules, output.format === 'es', whole),
    nodeResolve({exportConditions: ['browser', 'production']}),
    ownPolicy(),
    withoutGlobals(),
    minifyTemplates(modules),
    terser({
      ecma: 2022,
      module: output.format === 'es',
      toplevel: true,
      compress: {passes: 3, inline: 1, keep_fargs: false, pure_getters: true, unsafe_arrows: true},
      format: {comments: /^!/},
    }),
    checkedBundle(['story-widgets', ...(output.format === 'es' ? [] : ['story-widgets-files'])]),
  ],
  onLog,
});

const languages = readdirSync('src/languages')
  .filter((file) => file.startsWith('language-'))
  .map((file) => file.replace('.ts', ''));

const elements = (name) => ({file: `${dist}/${name}`, format: 'iife', inlineDynamicImports: true});

export default [
  npm,
  bundle('story-widgets.js', {file: `${dist}/story-widgets.js`, format: 'es'}),
  bundle('check/story-check.js', {file: `${dist}/story-check.js`, format: 'es'}),
  bundle('timeline-strip/timeline-more.js', {file: `${dist}/timeline-more.js`, format: 'es'}),
  bundle('reader/reader-actions.js', {file: `${dist}/reader-actions.js`, format: 'es'}),
  ...languages.map((file) => bundle(`languages/${file}.js`, {file: `${dist}/${file}.js`, format: 'es'})),
  // For a publisher's own stories: the elements, and no other story.
  bundle('story-bundle/define.js', elements('story-elements.classic.js')),
  bundle('story-bundle/define.js', elements('story-elements-whole.classic.js'), {whole: true}),
  // What they load where a page may load no module.
  bundle('timeline-strip/timeline-more.classic.js', elements('timeline-more.classic.js')),
  // For stories in frames: the page around, and the page within.
  bundle('frame/story-frame.js', {file: `${dist}/story-frame.js`, format: 'iife'}),
  bundle('frame/frame-page.js', {file: `${dist}/frame-page.js`, format: 'iife'}),
  bundle(
    'story-widgets.js',
    {file: `${dist}/story-widgets.classic.js`, format: 'iife', inlineDynamicImports: true},
    {plugins: [licenses()]},
  ),
];

/**
 * For the demo's playground: the page and what runs in its preview. Plain scripts, so that it opens from disk, made last,
 * since it tells the bytes of the others. No reader of an embed ever loads them.
 */
export const playground = (facts) =>
  ['playground', 'playground-frame'].map((name) => ({
    input: `src/playground/${name}.ts`,
    output: {
      file: `${dist}/${name}.js`,
      format: 'iife',
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
      terser({ecma: 2022, toplevel: true, format: {comments: /^!/}}),
      ...(name === 'playground' ? [licenses('playground-LICENSES.txt')] : []),
    ],
    onLog,
  }));
