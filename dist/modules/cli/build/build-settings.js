import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { digestOf } from '../../publish/build/built-file.js';
import { settingsOf } from '../../publish/build/settings.js';
import { packageFile, version } from '../package-file.js';

const fromPackage = (name) => readFileSync(packageFile(`dist/${name}`), 'utf8');
const besideScript = /^(?:language-[\w-]+|timeline-more)(?:\.classic)?\.js$/;
function sharedFiles() {
    const beside = readdirSync(packageFile('dist')).filter((name) => besideScript.test(name));
    return {
        scripts: {
            elements: fromPackage('story-elements.classic.js'),
            frameHost: fromPackage('story-frame.js'),
            framePage: fromPackage('frame-page.js'),
            embedPage: fromPackage('embed-page.js'),
            whole: fromPackage('story-elements-whole.classic.js'),
        },
        beside: Object.fromEntries([...beside, 'LICENSES.txt'].map((name) => [name, fromPackage(name)])),
    };
}
function folderSettings(base, { scripts }) {
    const settings = settingsOf(base, scripts);
    const files = Object.values(settings.shared).map(({ file }) => file);
    return { ...settings, digest: digestOf(version, base, ...files, scripts.whole) };
}
/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
const fileDigest = (file, bytes, { digest }) => digestOf(digest, basename(file), bytes);

export { fileDigest, folderSettings, sharedFiles };
