import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {contents} from '../../src/cli/fixtures/built.js';
import {bridgePage} from '../../src/cli/fixtures/bridge-page.js';
import {harbour, run, workFolder} from '../../src/cli/fixtures/run.js';

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
  // An editor looks at each and takes it away.
  if (into) write(into, out.replace(/^# TO DO.*\n/gm, ''));
  return {code, err};
}

describe('the publisher’s path in docs/publishers.md', () => {
  it('works line by line', async () => {
    write('page.html', bridgePage);
    // The first line writes into it, as a shell does where it is there.
    await run(['init', path('.')]);
    // Those two go on until they are ended; tests of their own try them.
    for (const line of lines.filter((each) => !/ (?:preview|desk) /.test(each)))
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

interface Workflow {
  jobs: Record<'build' | 'join', {strategy?: {matrix: {part: number[]}}; steps: {run?: string}[]}>;
}

describe('the workflow for several machines in docs/publishers.md', () => {
  const [, yaml = ''] = /<!-- shards -->\n```yaml\n([^]*?)```/.exec(document) ?? [];
  const {build, join} = (parse(yaml) as Workflow).jobs;

  it('builds, part by part, byte for byte what one build makes', async () => {
    const {path, write} = workFolder();
    mkdirSync(path('stories'));
    for (let index = 1; index <= 6; index++) write(`stories/crossing-${index}.md`, harbour);
    const ours = (steps: {run?: string}[]) =>
      steps.find(({run}) => run?.startsWith('npx story-widgets'))!.run!;
    const runIn = async (command: string) => {
      const args = command.replace(/^npx story-widgets /, '').split(' ');
      const placed = args.map((arg) =>
        /^(?:stories|parts?|public|whole)/.test(arg) ? path(arg.replace('parts/', '')) : arg,
      );
      const {code, err} = await run(placed);
      assert.equal(code, 0, err);
    };
    const one = ours(build.steps);
    for (const part of build.strategy!.matrix.part)
      await runIn(one.replaceAll('${{ matrix.part }}', `${part}`));
    await runIn(ours(join.steps));
    const alone = one
      .replaceAll('${{ matrix.part }}', '0')
      .replace(' --shard 0/8', '')
      .replace('part-0', 'whole');
    await runIn(alone);
    const [joined, whole] = [contents(path('public')), contents(path('whole'))];
    assert.deepEqual(
      joined.map(([name]) => name),
      whole.map(([name]) => name),
    );
    assert.equal(JSON.stringify(joined) === JSON.stringify(whole), true);
  });
});
