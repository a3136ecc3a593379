import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { Failure } from './command.js';

/** What pages of our own and those of a build are made of. */
const ofPrograms = /^(?:desk|playground|embed-page|frame-page|story-elements)/;
/** A file right in the folder dist/ of a package, whose own folder npm takes away, whatever its name. */
const inDist = /^(?!\.{1,2}\/)[^/]+\/dist\/(LICENSES\.txt|\w[\w.-]*\.js)$/;
/** No package unpacks to as many bytes. */
const mostBytes = 500_000_000;
/**
 * The scripts that pages of readers load by a name of their own, with what these load from beside them: those of the package, and
 * nothing that lies elsewhere, whatever the archive says.
 * @param from what the package was named by, for messages
 * @throws {Failure} where the archive cannot be read, has none of these, or a link in their place
 */
async function scriptsForPages(archive, from) {
    const scripts = new Map();
    for (const { header, data } of await entriesOf(archive, from)) {
        const [, name] = inDist.exec(header.name) ?? [];
        if (!name || ofPrograms.test(name))
            continue;
        if (header.type !== 'file' || !data)
            throw new Failure(`${from}: dist/${name} in it is a link or a folder, not a file; name another package`);
        scripts.set(name, data);
    }
    if (!scripts.has('story-widgets.js'))
        throw new Failure(`${from}: there is no dist/story-widgets.js in it; run npm run build there, or name another package`);
    return [...scripts];
}
async function entriesOf(archive, from) {
    try {
        return await unpackTar(new Uint8Array(gunzipSync(archive, { maxOutputLength: mostBytes })));
    }
    catch {
        throw new Failure(`${from}: its archive cannot be unpacked; pack it anew with npm pack`);
    }
}

export { scriptsForPages };
