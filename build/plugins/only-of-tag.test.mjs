import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withoutUnnamed} from './only-of-tag.mjs';

const script = `
const english = {readSection: 'Read on', copy: 'Copy', post: 'Post', ...more};
const more = {latest: 'Latest', today: 'Today'};
const styles = css\`header{gap:1em}[part=legend],[part=copy]{margin:0}[part=legend]{color:red}:is(a, li){top:0}.header{gap:0}@media print{[part=legend]{display:none}}:host{display:block}\`;
const other = {readMore: 'kept'};
const template = (story) => html\`<button part="copy" class="header">\${label(story, 'copy')}</button>\`;
`;

describe('the script of one element', () => {
  const made = withoutUnnamed(script, "label(story, 'today'); picklist(['post'])");

  it('has the labels that it shows, that what it loads shows, and that a story names', () => {
    for (const words of ["copy: 'Copy'", "today: 'Today'", "post: 'Post'", '...more', "readMore: 'kept'"])
      assert.ok(made.includes(words), words);
    for (const words of ['Read on', 'Latest']) assert.ok(!made.includes(words), words);
  });

  it('has the rules of style for what it makes, and all that stand in another rule', () => {
    for (const rule of [
      '[part=legend],[part=copy]{',
      '.header{',
      '@media print{[part=legend]{display:none}}',
      ':host{',
    ])
      assert.ok(made.includes(rule), rule);
    for (const rule of ['header{gap:1em}', '}[part=legend]{color']) assert.ok(!made.includes(rule), rule);
  });

  it('asks for no label that it has not, in each element as it is built', () => {
    for (const tag of ['story-overview', 'key-points', 'quote-card', 'timeline-strip'].filter((each) =>
      existsSync(`dist/${each}.js`),
    )) {
      const built = readFileSync(`dist/${tag}.js`, 'utf8');
      const template = readFileSync(`dist/modules/elements/${tag}/${tag}.template.js`, 'utf8');
      for (const [, name] of template.matchAll(/(?:label|labelled|words)\(\w+, '(\w+)'/g))
        assert.match(built, new RegExp(`\\b${name}:"`), `${tag}: ${name}`);
    }
  });
});
