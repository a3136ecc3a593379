import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {faultsOf} from './check-bundle.mjs';

describe('the check of a built script', () => {
  it('has nothing against ours', () => {
    for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
      if (name === 'playground.js' || name.startsWith('desk')) continue;
      const policies = [
        'story-widgets',
        ...(/\.classic\.js$|^story-loader\.js$/.test(name) ? ['story-widgets-files'] : []),
      ];
      assert.deepEqual(faultsOf(readFileSync(`dist/${name}`, 'utf8'), policies), [], name);
    }
  });

  it('has one thing against the playground, which no page embeds: it writes the page of its preview', () => {
    const code = readFileSync('dist/playground.js', 'utf8');
    assert.deepEqual(faultsOf(code, ['story-playground', 'story-widgets']), ['it sets the attribute srcdoc']);
  });

  it('has against the desk, which no page embeds, what its policy stops and what readers of documents do to them', () => {
    const known = {
      'desk-docx.classic.js': [/^it runs text as code: Function\(\)$/],
      // Readability, in a document that nobody sees.
      'desk-pages.classic.js': [/^it assigns to \.innerHTML: /],
      'desk-later.classic.js': [
        /^it assigns to \.innerHTML: \w+\.innerHTML=globalThis\[Symbol\.for\("story-desk-policy"\)\]\.crea/,
      ],
    };
    for (const name of readdirSync('dist').filter((file) => /^desk.*\.js$/.test(file))) {
      const faults = faultsOf(readFileSync(`dist/${name}`, 'utf8'), ['story-desk', 'story-widgets']);
      const others = faults.filter((fault) => !known[name]?.some((each) => each.test(fault)));
      assert.deepEqual(others, [], name);
    }
    const policy =
      /script-src 'self'; .*require-trusted-types-for 'script'; trusted-types story-widgets story-widgets-files story-desk"/;
    assert.match(readFileSync('demo/desk/index.html', 'utf8'), policy);
  });

  it('lets a story say anything', () => {
    assert.deepEqual(faultsOf('const story = ["eval(x)", "a.innerHTML = b", "new Function()"];'), []);
  });

  it('lets a file beside the script be asked for again', () => {
    assert.deepEqual(faultsOf('const load = (again) => import("./story-check.js" + again)'), []);
    assert.deepEqual(faultsOf('const load = (name) => import(new URL(`./${name}.js`, own).href)'), []);
  });

  it('lets Lit write its own templates, in one place', () => {
    const lit =
      'class A { static c(t) { const s = d.createElement("template"); return s.innerHTML = t, s } }';
    assert.deepEqual(faultsOf(lit), []);
    assert.match(faultsOf(`${lit} ${lit.replace('class A', 'class B')}`).join(), /2 places/);
  });

  const forbidden = {
    'a.innerHTML = b': /\.innerHTML/,
    'a["outerHTML"] = b': /\.outerHTML/,
    'a.srcdoc += b': /\.srcdoc/,
    'a.setAttribute("srcdoc", b)': /attribute srcdoc/,
    'a.setAttribute("style", b)': /attribute style/,
    'a.setAttributeNS(null, "onclick", b)': /attribute onclick/,
    'a.insertAdjacentHTML("beforeend", b)': /insertAdjacentHTML/,
    'eval(a)': /eval\(\)/,
    'new Function(a)': /Function\(\)/,
    'class A { static directiveName = "unsafeHTML" }': /unsafeHTML/,
    'trustedTypes.createPolicy("lit-html", {})': /"lit-html"/,
    'import {a} from "./story-widgets.js"': /imports \.\/story-widgets\.js/,
    'export * from "lit"': /imports lit/,
    'import("https://example.org/a.js")': /not beside the script/,
    'import(a)': /not beside the script/,
    'import("https://example.org/a.js" + b)': /not beside the script/,
    'import(a + "./b.js")': /not beside the script/,
    'import(new URL(`https://example.org/${a}.js`, b).href)': /not beside the script/,
    'import(new URL(`./${a}`, b).href)': /not beside the script/,
    'import(new URL(a, b).href)': /not beside the script/,
    'import(new URL(`./${a}.js`, "https://example.org/").href)': /not beside the script/,
    'import(new Other(`./${a}.js`, b).href)': /not beside the script/,
  };
  for (const [code, fault] of Object.entries(forbidden)) {
    it(`refuses ${code}`, () => assert.match(faultsOf(code).join(), fault));
  }
});
