import { readdirSync, readFileSync } from 'node:fs';
import { fontsDigest } from '../cards/font-files.js';
import { digestOf } from '../../publish/build/built-file.js';
import { folderSettings as folderSettings$1 } from '../../publish/build/folder.js';
import { filesBeside, scriptFiles } from '../../publish/build/shared-scripts.js';
import { packageFile, version } from '../package-file.js';

const fromPackage = (name) => readFileSync(packageFile(`dist/${name}`), 'utf8');
function sharedFiles() {
    const texts = (files) => Object.fromEntries(files.map(([name, file]) => [name, fromPackage(file)]));
    const scripts = Object.entries(scriptFiles);
    const beside = filesBeside(readdirSync(packageFile('dist')));
    return { scripts: texts(scripts), beside: texts(beside.map((name) => [name, name])) };
}
function folderSettings(base, shared, { lenient, fonts, last }) {
    const settings = { ...folderSettings$1(base, shared, version, lenient), last };
    return fonts ? { ...settings, fonts, digest: digestOf(settings.digest, fontsDigest(fonts)) } : settings;
}

export { folderSettings, sharedFiles };
