import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordsTogether} from './words-together.mjs';

const moved = (code) => wordsTogether.renderChunk(code)?.code ?? code;
const story = "{a:'1',b:'2',c:['3'],d:'4',e:'5',f:{g:'6'}}";

describe('the words of a script', () => {
  it('stand together before the first element, and nothing else moves', () => {
    const css = 'const css=([t])=>t;';
    const labels = `const labels=${story};`;
    const element = 'class A extends B{}';
    const styles = 'const own=css`p{color:red}`;';
    const told = `var story=${story};`;
    const last = ['class C extends A{static s=[own]}', 'use(labels,story);'];
    const code = [labels, css, element, styles, 'let n=1;', told, ...last].join('\n');
    assert.deepEqual(moved(code).split(/\n+/), ['', css, labels, told, styles, element, 'let n=1;', ...last]);
  });

  it('are neither templates nor what has to be computed first', () => {
    const code =
      'class A extends B{}const t=html`<p>{a}</p>`;const u=css`p{color:${red}}`;const o={a,b:1,c:2,d:3,e:4,f:5};const v=css`p{}`;';
    assert.equal(moved(code), code);
  });

  it('stay where they are in a script without elements', () => {
    const code = `const a=${story};const b=css\`p{color:red}\`;`;
    assert.equal(moved(code), code);
  });
});
