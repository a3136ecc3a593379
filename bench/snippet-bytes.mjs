import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from '../src/formats/html/parse.ts';
import {seen} from '../test/support/built-stories.mjs';
import {node} from '../test/support/run.mjs';
import {serve} from '../test/support/serve.mjs';
import {compress, hostPage} from './site.mjs';

/** Builds a story as a publisher does, and serves the folder to any other site. */
export async function publishStory(story) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-bytes-'));
  const out = join(folder, 'out');
  const site = await serve(out, {headers: {'Access-Control-Allow-Origin': '*'}});
  const file = join(folder, `${story.id}.story.json`);
  writeFileSync(file, JSON.stringify(story));
  const command = ['dist/modules/cli/story-widgets.js', 'build', file, '--out', out, '--base', site.url];
  const {code, output} = await node(command);
  if (code !== 0) throw new Error(output);
  const close = async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  };
  return {out, site, page: readFileSync(join(out, story.id, 'embed.html'), 'utf8'), close};
}
