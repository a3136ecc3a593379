import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compactCss} from '../../dist/modules/prerender/compact-css.js';
import {minifyTemplates, ownPolicy, withoutGlobals} from './lit.mjs';
import {besideModule, besidePlainScript} from './on-demand.mjs';

describe('the styles of a bundle', () => {
  const {transform} = minifyTemplates('/modules', compactCss);
  const minify = (css) => transform(`css \`${css}\``, '/modules/a.styles.js').code;

  it('lose comments and white space', () => {
    assert.equal(
      minify('\n  /* Why. */\n  a :hover,\n  b { margin: 0 1em;\n color: red; }\n'),
      'css`a :hover,b{margin:0 1em;color:red}`',
    );
  });

  it('keep what means something', () => {
    assert.equal(
      minify(`a{content: ': {  } ';width:calc(1px + 2px)}`),
      `css\`a{content:': {  } ';width:calc(1px + 2px)}\``,
    );
    assert.equal(
      minify('@container (width > 30em) { a > b * { inset: 0 calc(0.5em * 2 - 1px) !important } }'),
      'css`@container (width>30em){a>b *{inset:0 calc(.5em*2 - 1px)!important}}`',
    );
    assert.equal(minify("[part='a'] + [part='b-c'] d, e ~ f {}"), 'css`[part=a]+[part=b-c] d,e ~ f{}`');
    assert.equal(minify('${base} a { color: ${red}; }'), 'css`${base} a{color:${red}}`');
  });

  it('lose them in a plain text that a script puts into a sheet, too', () => {
    const {code} = transform('const more = `\n  a {\n    color: red;\n  }\n`;', '/modules/a.styles.js');
    assert.equal(code, 'const more =`a{color:red}`;');
  });

  it('are left alone elsewhere', () => {
    assert.equal(transform('css`a { }`', '/node_modules/a.styles.js'), null);
  });
});

describe("Lit's Trusted Types policy", () => {
  const {transform} = ownPolicy();
  const apply = (code) =>
    transform.call({error: (sentence) => assert.fail(sentence)}, code, '/lit-html/lit-html.js');

  it('gets our name, and a second copy of the script makes none', () => {
    const {code} = apply('const p=t?t.createPolicy("lit-html",{createHTML:s=>s}):void 0');
    assert.equal(
      code,
      'const p=t&&!customElements.get("story-bundle")?t.createPolicy("story-widgets",{createHTML:s=>s}):void 0',
    );
  });

  it('fails the build where it is not found', () => {
    assert.throws(() => apply('const p=make("lit-html")'), /adapt ownPolicy/);
  });
});

describe('what Lit has on the global object', () => {
  const {transform} = withoutGlobals();
  const apply = (code, file = 'lit-element') =>
    transform.call({error: (sentence) => assert.fail(sentence)}, code, `/node_modules/${file}.js`);

  it('is left out', () => {
    const hooks = 's.litElementHydrateSupport?.({A:i});const o=s.litElementPolyfillSupport;o?.({A:i});';
    assert.equal(
      apply(`${hooks}(s.litElementVersions??=[]).push("4.2.2");`).code,
      'undefined?.({A:i});const o=undefined;o?.({A:i});0;',
    );
  });

  it('is left out where it would change our styles', () => {
    const test = 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in d';
    const nonce =
      'const o=d.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e';
    assert.equal(
      apply(`${test};${nonce}`, 'css-tag').code,
      't.ShadowRoot&&"adoptedStyleSheets"in d;const o=d.createElement("style");o.textContent=e',
    );
  });

  it('fails the build where it is not found', () => {
    assert.throws(() => apply('support(s)'), /adapt withoutGlobals/);
    assert.throws(
      () => apply('p=a.aPolyfillSupport;(a.b_Versions??=[]).push("2")', 'reactive-element'),
      /adapt withoutGlobals/,
    );
  });

  it('is left alone in other files', () => {
    assert.equal(apply('s.litElementPolyfillSupport', 'story-element'), null);
  });
});

describe('what a script loads on demand', () => {
  const error = (sentence) => assert.fail(sentence);
  const load = "const load = (again) => import('./story-check.js');";

  it('is asked for at another address by a module after a failure', () => {
    const {transform} = besideModule('/modules');
    const apply = (code) => transform.call({error}, code, '/modules/elements/source/load-check.js');
    assert.equal(apply(load).code, "const load = (again) => import('./story-check.js' + again);");
    assert.equal(
      apply("askAgain((_again) => import('../../languages/sets/language-pt-pt.js'))").code,
      "askAgain((_again) => import('./language-pt-pt.js' + _again))",
    );
    assert.equal(apply('const load = 1; // `import()`'), null);
    assert.throws(() => apply("import('./story-check.js')"), /would not load again/);
  });

  const plain = (code, within) =>
    besidePlainScript('/modules', {within}).transform(code, '/modules/a/b.js')?.code;

  it('is found beside a plain script by a loader of its own', () => {
    assert.match(
      plain(
        "import('./timeline-more.js'); import('../languages/sets/language-pt-pt.js'); import('./reader-actions.js')",
      ),
      /^import \{loadBeside\} from ".*load-beside.classic.js";\nloadBeside\('timeline-more'\); loadBeside\('language-pt-pt'\); loadBeside\('reader-actions'\)$/,
    );
    assert.match(
      plain("const load = askAgain((_again) => import('./story-check.js'));"),
      /\nconst load = \(\) => loadBeside\('story-check'\);$/,
    );
    assert.match(plain(load), /\nconst load = \(again\) => loadBeside\('story-check'\);$/);
  });

  it('is within a plain script that may stand alone, as far as its story needs it', () => {
    const within = ['reader-actions', 'timeline-more'];
    for (const name of ['reader-actions', 'timeline-more'])
      assert.equal(plain(`import('./${name}.js')`, within), undefined);
    assert.match(plain(load, within), /loadBeside\('story-check'\)/);
  });
});
