import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {rollup} from 'rollup';
import {article} from './rollup-plugin.js';

const folder = mkdtempSync(join(tmpdir(), 'story-'));
after(() => rmSync(folder, {recursive: true}));

async function bundle(markdown: string, from = './a.md') {
  writeFileSync(join(folder, 'a.md'), markdown);
  writeFileSync(join(folder, 'main.js'), `export {default} from '${from}';`);
  const build = await rollup({input: join(folder, 'main.js'), plugins: [article()]});
  const {output} = await build.generate({format: 'es'});
  return {code: output[0].code, watched: build.watchFiles};
}

const good = '---\nlang: en\n---\n\n# T\n\n## A\n\nThe waves </script> were high.\n'.replace(
  '</script>',
  '\\</script>',
);

describe('an article that is imported', () => {
  it('is its story, and is watched', async () => {
    const {code, watched} = await bundle(good);
    const {default: story} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(story.id, 'a');
    assert.equal(story.keyPoints[0].passage.exact, 'The waves </script> were high.');
    assert.ok(watched.includes(join(folder, 'a.md')));
  });

  it('stops the build at its file and line if it is wrong', async () => {
    await assert.rejects(
      bundle(good.replace('lang: en', 'lang: en\nurl: nowhere')),
      (error: Record<string, unknown>) => {
        assert.deepEqual(error['loc'], {file: join(folder, 'a.md'), line: 3, column: 5});
        assert.equal(error['id'], join(folder, 'a.md'));
        assert.match(String(error['message']), /a\.md:3:6 url: not a full web address/);
        assert.equal(error['frame'], '3: url: nowhere\n        ^');
        return true;
      },
    );
  });

  it('is left to others where the file itself is wanted', async () => {
    await assert.rejects(bundle(good, './a.md?raw'));
  });
});
