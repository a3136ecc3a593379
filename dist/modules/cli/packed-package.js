import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './command.js';
import { version } from './package-file.js';

/**
 * This package as one file, for a project to install where no registry has it.
 * @param from its tarball, or its folder, which npm packs
 * @throws {Failure} where it is not there, is another package, or another version than the command’s own
 */
async function packedPackage(from) {
    if (!existsSync(from))
        throw new Failure(`${from}: there is no such file or folder; --from takes a .tgz or a folder`);
    const folder = mkdtempSync(join(tmpdir(), 'story-widgets-'));
    try {
        const { name, version: packed, filename } = await pack(resolve(from), folder);
        if (name !== 'story-widgets')
            throw new Failure(`${from}: this is the package ${name}, not story-widgets`);
        if (packed !== version) {
            throw new Failure(`${from}: this is story-widgets ${packed}, and the command is of ${version}; run that of the same package: ` +
                `npx --package ${from} story-widgets init --from ${from}`);
        }
        return { file: filename, bytes: new Uint8Array(readFileSync(join(folder, filename))) };
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
/** Lets npm pack it, as it does what it publishes; a tarball comes out as it is. */
async function pack(path, folder) {
    const args = ['pack', path, '--json', '--ignore-scripts', '--pack-destination', folder];
    // npm is a script of the shell on Windows.
    const shell = process.platform === 'win32';
    try {
        const { stdout } = await promisify(execFile)('npm', shell ? args.map((arg) => `"${arg}"`) : args, {
            shell,
            maxBuffer: 50_000_000,
        });
        const [packed] = JSON.parse(stdout);
        return packed;
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'npm, which packs it, is not here' : 'npm cannot read it as a package';
        throw new Failure(`${path}: ${why}; --from takes a story-widgets-<version>.tgz, or the folder of the package`);
    }
}

export { packedPackage };
