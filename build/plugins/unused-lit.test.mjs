import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {withoutUnusedLit} from './unused-lit.mjs';

const {transform} = withoutUnusedLit('/modules');
const apply = (code, id) => transform.call({error: (sentence) => assert.fail(sentence)}, code, id)?.code;

describe('what nothing uses of Lit', () => {
  for (const [id, parts] of [
    [
      'lit-html',
      /_\$litDirective\$|setConnected|type:\d|lastIndex|<math>|_\$A[NU]|No `|"!--"|\.strings\.length-2/,
    ],
    [
      '@lit/reactive-element',
      /_\$E[Tmjuqv_]\b|performUpdate|hasUpdated|addInitializer|removeController|JSON\.parse|wrapped|firstUpdated/,
    ],
    ['lit-element/lit-element.js', /setConnected|isConnected|renderBefore/],
  ])
    it(`is left out of ${id}, and is there before`, () => {
      const file = fileURLToPath(import.meta.resolve(id)).replace(/[\\/](?:node|development)[\\/]/, '/');
      const code = readFileSync(file, 'utf8');
      assert.match(code, parts);
      const left = apply(code, file);
      assert.doesNotMatch(left, parts);
      assert.ok(left.length < code.length - 200);
    });

  for (const [what, code] of [
    ['a property', 'html`<p .value=${a}></p>`'],
    ['a listener', 'html`<p @click=${a}></p>`'],
    ['an attribute without a value', 'html`<p ?hidden=${a}></p>`'],
    ['an element', 'html`<p class="b" ${a}></p>`'],
    ['a comment', 'html`<!-- a -->`'],
    ['an attribute of several pieces', 'html`<p class="a ${b}"></p>`'],
    ['an attribute that begins with text', 'html`<p id=a class=a-${b}></p>`'],
    ['an attribute that ends with text', 'html`<p class=${a}b></p>`'],
    ['an attribute in single quotes', "html`<p class='a'>${b}</p>`"],
    ['text that ends like an attribute', 'html`<p>a<b>c</b> d=${e}</p>`'],
    ['an attribute with a name of its own kind', 'html`<p a:b=${c}></p>`'],
    ['a question what a property was', 'updated(changed) { changed.get("a"); }'],
    ['an update at once', 'this.performUpdate();'],
    ['a tag that is told later', 'html`<${a}>b</${a}>`'],
    ['a style with a value of another', 'css`p { color: ${a} }`'],
    ['a property with a comparison of its own', 'static properties = {a: {hasChanged: differ}}'],
    ['a property without an attribute', 'static properties = {a: {attribute: false}}'],
    ['a step of the life of an element that is gone', 'firstUpdated() {}'],
    ['a root as Lit makes it', 'createRenderRoot() { return super.createRenderRoot(); }'],
    ['a second controller', 'this.addController(other)'],
    ['raw text', 'html`<textarea>${a}</textarea>`'],
    ['a directive', "import {until} from 'lit/directives/until.js';"],
    ['MathML', "import {mathml} from 'lit';"],
    ['a reflected property', 'static properties = {a: {reflect: true}}'],
    ['a property that is no text', 'static properties = {a: {type: Boolean}}'],
  ])
    it(`is not used: the build fails where a template, a style or an element has ${what}`, () => {
      assert.throws(() => apply(code, '/modules/a.js'), /withoutUnusedLit/);
    });

  it('is not what text, attributes, SVG and lists of templates need', () => {
    const code =
      'html`<p class=${a} part="b" hidden>@c=d ${e.map((f) => html`<b>${f}</b>`)}</p>`; svg`<path d=${g} />`';
    assert.equal(apply(code, '/modules/a.js'), undefined);
  });

  it('fails the build where it is not found', () => {
    assert.throws(() => apply('fail()', '/lit/lit-html.js'), /adapt withoutUnusedLit/);
  });
});
