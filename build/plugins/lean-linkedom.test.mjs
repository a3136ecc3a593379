import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {parseHTML} from 'linkedom';
import {rollup} from 'rollup';
import {leanLinkedom} from './lean-linkedom.mjs';

const html =
  '<html><body class="late"><main><p id="quay">A <b class="x">boat</b></p></main><nav><p>Home</p></nav></body></html>';
const selectors = ['p', 'main, nav', '.late', '#quay', 'main p', 'b.x', ':scope > b', '[class="x" i]'];

const lean = rollup({
  input: 'entry',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? "export {parseHTML} from 'linkedom';" : null),
    },
    leanLinkedom,
    nodeResolve({exportConditions: ['production']}),
    commonjs(),
  ],
  onLog: () => {},
}).then((build) => build.generate({format: 'es'}));

const answers = ({document}) =>
  [...document.querySelectorAll('*')].map((element) =>
    selectors.map((each) => [
      element.matches(each),
      element.closest(each)?.localName,
      [...element.querySelectorAll(each)].map(({localName}) => localName),
    ]),
  );

describe('an editor whose draft is made of a web page', () => {
  it('has it read as with all of the DOM, and waits for no style sheets', async () => {
    const {output} = await lean;
    const {code, modules} = output[0];
    assert.ok(!Object.keys(modules).some((id) => id.includes('cssomnom')));
    const own = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const page = own.parseHTML(html);
    assert.deepEqual(answers(page), answers(parseHTML(html)));
    // Also of a page that was changed since it was asked first.
    page.document.querySelector('main').setAttribute('class', 'late');
    assert.ok(page.document.querySelector('main').matches('.late'));
    assert.ok(page.document.querySelector('b').closest('.late').matches('main'));
    const heard = [];
    const quay = page.document.querySelector('#quay');
    quay.removeEventListener('click', () => {});
    quay.addEventListener('click', ({type}) => heard.push(type));
    quay.dispatchEvent(new page.Event('click'));
    assert.deepEqual(heard, ['click']);
  });

  it('is told by a build that fails where linkedom is another', () => {
    const id = '/node_modules/linkedom/esm/shared/matches.js';
    const error = (message) => {
      throw new Error(message);
    };
    assert.throws(() => leanLinkedom.transform.call({error}, 'export {};', id), /adapt leanLinkedom/);
  });
});
