/** What prerenders a story, in Cloudflare's runtime: no DOM, no Node. Bundled as each place does that bundles for its own. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import * as esbuild from 'esbuild';
import {Miniflare} from 'miniflare';
import {languages} from 'story-widgets/languages';
import {prerender, styleHashes, styleSheet} from 'story-widgets/prerender';
import {parseStory} from 'story-widgets/schema';

const story = JSON.parse(readFileSync('dist/us-army-ukraine.story.json', 'utf8'));
const german = {...story, lang: 'de', dates: undefined, dir: undefined};

const worker = `
import {languages} from 'story-widgets/languages';
import {prerender, styleHashes, styleSheet} from 'story-widgets/prerender';
import {parseStory} from 'story-widgets/schema';

const answers = {
  '/declarative': (story) => prerender(story),
  '/light': (story) => prerender(story, {output: 'light'}),
  '/hashes': () => styleHashes(),
  '/sheet': () => styleSheet('key-points'),
  '/story': (story) => parseStory(story),
  '/languages': () => Object.keys(languages),
  '/globals': () => ['document', 'window', 'HTMLElement', 'process'].filter((name) => name in globalThis),
};
export default {
  async fetch(request) {
    const answer = answers[new URL(request.url).pathname];
    return Response.json(await answer(request.method === 'POST' && (await request.json())));
  },
};`;

/** The conditions of exports that bundlers for each place set. https://runtime-keys.proposal.wintertc.org */
const places = {
  'Cloudflare Workers': ['workerd', 'worker', 'browser'],
  'Vercel and other edges': ['edge-light', 'worker', 'browser'],
  Deno: ['deno'],
  Bun: ['bun'],
  'a browser’s worker': ['worker', 'browser', 'development'],
  'a place that names none': [],
};

for (const [place, conditions] of Object.entries(places))
  describe(`a story that is prerendered in ${place}`, () => {
    let runtime;
    before(async () => {
      const {outputFiles} = await esbuild.build({
        stdin: {contents: worker, resolveDir: process.cwd()},
        conditions: [...conditions, 'module'],
        bundle: true,
        format: 'esm',
        write: false,
        // Neutral: what is Node’s cannot be resolved, and fails the build.
        platform: 'neutral',
        mainFields: ['module', 'main'],
        logLevel: 'silent',
      });
      runtime = new Miniflare({
        modules: true,
        script: outputFiles[0].text,
        compatibilityDate: '2026-01-01',
      });
    });
    after(() => runtime?.dispose());

    async function ask(path, data) {
      const body = data && {method: 'POST', body: JSON.stringify(data)};
      const response = await runtime.dispatchFetch(`http://localhost${path}`, body);
      return response.json();
    }

    it('is what Node makes of it, where there is neither a DOM nor Node', async () => {
      assert.deepEqual(await ask('/globals'), []);
      assert.equal(await ask('/declarative', story), prerender(story));
      assert.equal(await ask('/light', story), prerender(story, {output: 'light'}));
    });

    it('is in the words of its language', async () => {
      assert.deepEqual(await ask('/languages'), Object.keys(languages));
      assert.equal(await ask('/declarative', german), prerender(german));
    });

    it('is checked there, and its styles are allowed by the same hashes', async () => {
      assert.deepEqual(await ask('/story', german), JSON.parse(JSON.stringify(parseStory(german))));
      assert.deepEqual(await ask('/hashes'), await styleHashes());
      assert.equal(await ask('/sheet'), styleSheet('key-points'));
    });
  });
