/** `npm run wordpress-plugin`: the plugin as a zip that WordPress installs, the same bytes each time. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {pluginFiles} from '../build/wordpress-plugin.mjs';

process.chdir(join(import.meta.dirname, '..'));
mkdirSync('.build', {recursive: true});
const file = '.build/story-widgets-wordpress.zip';
writeFileSync(file, zipSync({'story-widgets': pluginFiles()}, {mtime: new Date(2000, 0, 1), level: 9}));
console.log(`${file}: upload it under Plugins, Add New Plugin`);
