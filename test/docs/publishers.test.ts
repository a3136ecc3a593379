import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bridgePage} from '../../src/cli/fixtures/bridge-page.js';
import {run, workFolder} from '../../src/cli/fixtures/run.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section = ''] = /## For publishers\n([^]*?)\n## /.exec(readme) ?? [];
const [, block = ''] = /```sh\n([^]*?)```/.exec(section) ?? [];
const lines = block.split('\n').filter(Boolean);
const {path, write} = workFolder();

/** Runs a line of the README in the folder of the test; what it names is there, or a line above made it. */
async function runLine(line: string): Promise<{code: number; err: string}> {
  const [command = ''] = line.split(/\s+#\s/);
  const [, words = '', into] = /^npx story-widgets (.*?)(?: > (\S+))?$/.exec(command.trim()) ?? [];
  const args = words.split(' ').map((word) => (/^(?:stories|public|page)\b/.test(word) ? path(word) : word));
  const {code, out, err} = await run(args);
  if (into) write(into, out);
  return {code, err};
}

describe('the publisher’s path in the README', () => {
  it('works line by line', async () => {
    write('page.html', bridgePage);
    // The first line writes into it, as a shell does where it is there.
    await run(['init', path('.')]);
    for (const line of lines.filter((each) => !each.includes(' preview ')))
      assert.deepEqual([line, (await runLine(line)).code], [line, 0]);
    assert.equal(lines.length, 6);
  });

  it('names the files that a build writes', () => {
    const files = readdirSync(path('public/bridge')).map((name) =>
      name.replace(/\.[0-9a-f]{12}\./, '.<hash>.'),
    );
    for (const name of files) {
      const [, stem = '', end] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [];
      const isNamed =
        section.includes(`\`${name}\``) ||
        (section.includes(`\`${stem}.json\``) && section.includes(`\`${end}\``));
      assert.ok(isNamed || (section.includes('embed.html') && name === 'embed.html'), name);
    }
    assert.ok(readdirSync(path('public')).some((name) => /^story-frame\.[0-9a-f]{12}\.js$/.test(name)));
    assert.ok(existsSync(path('public/manifest.json')));
  });

  it('fits a screen', () => assert.ok(section.split('\n').length <= 40));
});
