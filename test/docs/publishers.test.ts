import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bridgePage} from '../../src/cli/fixtures/bridge-page.js';
import {run, workFolder} from '../../src/cli/fixtures/run.js';

const document = readFileSync(new URL('../../docs/publishers.md', import.meta.url), 'utf8');
const [, block = ''] = /```sh\n([^]*?)```/.exec(document) ?? [];
const lines = block.split('\n').filter(Boolean);
const {path, write} = workFolder();

/** Runs a line of the document in the folder of the test; what it names is there, or a line above made it. */
async function runLine(line: string): Promise<{code: number; err: string}> {
  const [command = ''] = line.split(/\s+#\s/);
  const [, words = '', into] = /^npx story-widgets (.*?)(?: > (\S+))?$/.exec(command.trim()) ?? [];
  const spoken = [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const args = spoken.map((word) => (/^(?:stories|public|page)\b/.test(word) ? path(word) : word));
  const {code, out, err} = await run(args);
  if (into) write(into, out);
  return {code, err};
}

describe('the publisher’s path in docs/publishers.md', () => {
  it('works line by line', async () => {
    write('page.html', bridgePage);
    // The first line writes into it, as a shell does where it is there.
    await run(['init', path('.')]);
    for (const line of lines.filter((each) => !each.includes(' preview ')))
      assert.deepEqual([line, (await runLine(line)).code], [line, 0]);
    assert.ok(lines.length >= 6);
  });

  it('names the files that a build writes', () => {
    const files = readdirSync(path('public/bridge')).map((name) =>
      name.replace(/\.[0-9a-f]{12}\./, '.<hash>.'),
    );
    for (const name of files) {
      const [, stem = '', end] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [];
      const isNamed =
        document.includes(`\`${name}\``) ||
        (document.includes(`\`${stem}.json\``) && document.includes(`\`${end}\``)) ||
        (stem.endsWith('.oembed') && document.includes('`<page>.oembed.json`')) ||
        (stem.startsWith('quote-') && document.includes(`\`quote-<id>${end}\``));
      assert.ok(isNamed || (document.includes('embed.html') && name === 'embed.html'), name);
    }
    assert.ok(readdirSync(path('public')).some((name) => /^story-frame\.[0-9a-f]{12}\.js$/.test(name)));
    assert.ok(existsSync(path('public/manifest.json')));
  });
});
