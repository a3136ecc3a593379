import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const typesOnly = (group, message) => ({group, allowTypeImports: true, message});

const markup = {
  group: [
    'lit/static-html*',
    'lit/directives/unsafe-*',
    'lit/directives/style-map*',
    'lit-html',
    'lit-html/**',
  ],
  message: 'The story is text, never markup, and a strict CSP blocks style attributes.',
};
const unsafeCss = {name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are ours, never data.'};

/** Costs a reader of the bundled story bytes, or does not run in a browser. */
const notInBrowser = [
  typesOnly(
    ['valibot', '@valibot/*'],
    'The checker is loaded on demand: import() src/elements/source/story-check.',
  ),
  typesOnly(
    ['**/story/story.js', '**/story/schema/*', '**/story/parse-story.js'],
    'Brings the checker along: take types only, or import() src/elements/source/story-check.',
  ),
  {
    group: ['unified', 'remark-*', 'mdast-*', 'micromark*', 'yaml', 'github-slugger', 'node:*'],
    message: 'Not for browsers.',
  },
];

const imports = (...patterns) => ['error', {paths: [unsafeCss], patterns: [markup, ...patterns]}];

/** Ways around Lit's escaping, and `style` attributes. */
const syntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text is text: render it with Lit.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text is text: render it with Lit.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML=|srcdoc=/]',
    message: 'Text is text: give it as a child.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style attributes: use a class, a part or an SVG attribute.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal:nth-last-child(2)[value=/^(srcdoc|style|on.*)$/i]',
    message: 'Markup, style and code are none of the attributes that we set.',
  },
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
];

export default tseslint.config(
  {ignores: ['dist/**', '.build/**', 'coverage/**']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      // Lit binds the listeners of its templates.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      // Which folder may know of which is told by test/package/structure.test.mjs.
      '@typescript-eslint/no-restricted-imports': imports(),
      // Safari tells a list without markers from none only by its role.
      'lit-a11y/no-redundant-role': 'off',
      // The guard is `canDefine()` of src/elements/base/version.ts.
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/languages/**/*.ts'],
    rules: {'@typescript-eslint/no-restricted-imports': imports(...notInBrowser)},
  },
  {
    // Loaded on demand, with the checker.
    files: ['check', 'faults', 'words']
      .map((name) => `src/elements/source/story-${name}.ts`)
      .concat('src/elements/source/{read,watch}-story.ts'),
    rules: {'@typescript-eslint/no-restricted-imports': imports()},
  },
  {
    files: ['src/story/**/*.ts', 'src/formats/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports({
        group: ['lit', 'lit/**'],
        message: 'A story and its formats know no screen.',
      }),
    },
  },
  {
    // Its frame is a page that we write, in a sandbox, through a Trusted Types policy of the playground's own. Only so can
    // it have scripts where the demo is opened from disk.
    files: ['src/playground/preview/preview.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...syntax.filter(({selector}) => !selector.includes('setAttribute'))],
    },
  },
  {
    // A test may write the page around an element, and reach for anything.
    files: ['src/**/*.test.ts', 'src/**/fixtures/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // `expect()` of @open-wc/testing looks like a promise, `describe()` of node:test is one: neither is to be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
