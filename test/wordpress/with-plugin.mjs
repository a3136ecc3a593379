/** The plugin as its zip has it, in a WordPress of its own. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pluginFiles} from '../../build/wordpress-plugin.mjs';
import {startWordPress} from '../support/wordpress/site.mjs';

/** As `startWordPress`, with the plugin activated. */
export async function startWithPlugin(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-plugin-'));
  try {
    for (const [name, bytes] of Object.entries(pluginFiles())) {
      const file = join(folder, 'story-widgets', name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, bytes);
    }
    return await startWordPress({...options, plugins: [join(folder, 'story-widgets')]});
  } finally {
    rmSync(folder, {recursive: true});
  }
}
