/** The plugin for WordPress: what is in integrations/wordpress/story-widgets, with the scripts of dist/ that its readers load. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {filesBeside, scriptFiles} from '../dist/modules/publish/build/shared-scripts.js';

const source = 'integrations/wordpress/story-widgets';

/** All files of it, by their names in its folder. */
export function pluginFiles() {
  const own = readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = [scriptFiles.elements, scriptFiles.loader, ...filesBeside(readdirSync('dist'))];
  return Object.fromEntries(
    [
      ...own.map((file) => [file.slice(source.length + 1).replaceAll('\\', '/'), file]),
      ...scripts.map((name) => [`scripts/${name}`, join('dist', name)]),
      ['LICENSE', 'LICENSE'],
    ].map(([name, file]) => [name, new Uint8Array(readFileSync(file))]),
  );
}
