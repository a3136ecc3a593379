import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withoutUnnamed} from './only-of-tag.mjs';

const script = `
const english = {readSection: 'Read on', copy: 'Copy', post: 'Post', ...more};
const more = {latest: 'Latest', today: 'Today'};
const styles = css\`header{gap:1em}[part=legend],[part=copy]{margin:0}[part=legend]{color:red}:is(a, li){top:0}.header{gap:0}li::before{top:1em}@media print{[part=legend]{display:none}[part=legend],a{gap:0}}@media screen{[part=heading]{top:0}}:host{display:block}\`;
const other = {readMore: 'kept'};
// Written beside the <link rel=canonical>.
const template = (story) => html\`<button part="copy" class="header">\${label(story, 'copy')}</button>\`;
`;

describe('the script of one element', () => {
  const made = withoutUnnamed(
    script,
    "label(story, 'today'); picklist(['post']); rename(line, {role: 'heading'}); if (of === 'latest') mark({of: 'readSection'})",
  );

  it('has the labels that it shows, that what it loads shows, and that a story names', () => {
    for (const words of ["copy: 'Copy'", "today: 'Today'", "post: 'Post'", '...more', "readMore: 'kept'"])
      assert.ok(made.includes(words), words);
    for (const words of ['Read on', 'Latest']) assert.ok(!made.includes(words), words);
  });

  it('has the rules of style for what it makes, in other rules too, and of their selectors only these', () => {
    for (const rule of [
      '`[part=copy]{margin:0}:is(a, li){top:0}',
      '.header{gap:0}',
      '}@media print{a{gap:0}}:host{display:block}`',
    ])
      assert.ok(made.includes(rule), rule);
    for (const rule of ['header{gap:1em}', 'legend', 'heading]', 'li::before'])
      assert.ok(!made.includes(rule), rule);
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
