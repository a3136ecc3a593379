import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { digestOf, named } from './manifest.js';
import { packageFile, version } from '../package-file.js';

const fromPackage = (name) => readFileSync(packageFile(`dist/${name}`), 'utf8');
const besideScript = /^(?:language-\w+|timeline-more)(?:\.classic)?\.js$/;
function sharedFiles() {
    const beside = readdirSync(packageFile('dist')).filter((name) => besideScript.test(name));
    return {
        pinned: {
            elements: fromPackage('story-elements.classic.js'),
            frameHost: fromPackage('story-frame.js'),
            framePage: fromPackage('frame-page.js'),
        },
        beside: Object.fromEntries([...beside, 'LICENSES.txt'].map((name) => [name, fromPackage(name)])),
    };
}
function buildSettings(base, { pinned }) {
    const shared = {
        elements: named('story-elements', 'js', pinned.elements),
        frameHost: named('story-frame', 'js', pinned.frameHost),
        framePage: named('frame-page', 'js', pinned.framePage),
    };
    const whole = fromPackage('story-elements-whole.classic.js');
    return {
        ...{ base, shared, elements: { usual: pinned.elements, whole } },
        digest: digestOf(version, base, ...Object.values(shared).map(({ file }) => file), whole),
    };
}
/** Tells whether the same is built of a file again. Its name is part of it, since that may make the story's id. */
const fileDigest = (file, bytes, { digest }) => digestOf(digest, basename(file), bytes);

export { buildSettings, fileDigest, sharedFiles };
