import { createRequire } from 'node:module';
import { readFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve, join, extname, dirname } from 'node:path';
import { digestOf } from '../../publish/build/built-file.js';
import { Failure } from '../command.js';

const endings = new Set(['.ttf', '.otf', '.ttc', '.woff', '.woff2']);
/**
 * The font files that a publisher names: files, folders of such, and packages of fontsource.org that are installed; without a
 * name, all Noto Sans of fontsource.org that are installed where the command runs.
 * @throws {Failure} where there is none of a name, or none at all
 */
function fontFiles(named) {
    const names = named
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? installedNoto();
    const files = names.flatMap((name) => filesOf(name));
    if (files.length > 0)
        return files;
    throw new Failure('--cards found no font: install an open one, such as npm install @fontsource/noto-sans (and @fontsource/noto-sans-jp, ' +
        '-arabic, … for what your stories are written in), or name font files or a folder of them with --fonts');
}
/** Differs where other fonts would draw other cards. */
const fontsDigest = (files) => digestOf(...files.flatMap(({ path, family, weight }) => [
    family,
    `${weight}`,
    basename(path),
    new Uint8Array(readFileSync(path)),
]));
function filesOf(name) {
    const path = resolve(name);
    if (name.startsWith('@'))
        return ofPackage(name);
    if (!existsSync(path))
        throw new Failure(`${name}: --fonts names no such file or folder, and no package`);
    const all = statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' })
            .sort()
            .map((file) => join(path, file));
    const fonts = all.filter((file) => endings.has(extname(file).toLowerCase()));
    if (fonts.length === 0)
        throw new Failure(`${name}: there is no font in it; --fonts takes .ttf, .otf, .ttc, .woff and .woff2`);
    return fonts.map((file) => ({ path: file, family: path }));
}
/** Of a package of fontsource.org: one file for each part of the letters, in the two weights nearest to regular and bold. */
function ofPackage(name) {
    const folder = folderOf(name);
    const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    try {
        const { id, weights } = read('metadata.json');
        const ranges = read('unicode.json');
        return Object.entries(ranges)
            .flatMap(([subset, range]) => [...new Set([nearest(weights, 400), nearest(weights, 700)])].map((weight) => ({
            path: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`),
            ...{ family: name, weight, ranges: rangesIn(range) },
        })))
            .filter(({ path }) => existsSync(path));
    }
    catch {
        throw new Failure(`${name}: not a package of fontsource.org; name the folder with its font files instead`);
    }
}
function folderOf(name) {
    try {
        return dirname(createRequire(resolve('package.json')).resolve(`${name}/package.json`));
    }
    catch {
        throw new Failure(`${name}: this package is not installed here; npm install ${name}`);
    }
}
/** The general one first: the others have few letters beside those of their script. */
function installedNoto() {
    const folders = ancestors(resolve('.')).map((folder) => join(folder, 'node_modules/@fontsource'));
    const names = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
    const noto = names.filter((name) => /^noto-sans(?:-[a-z]+)?$/.test(name) && !/-(?:mono|display)$/.test(name));
    return [...new Set(noto)].sort().map((name) => `@fontsource/${name}`);
}
const ancestors = (folder) => dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))];
const nearest = (weights, wanted) => weights.reduce((best, weight) => (Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best));
/** As CSS tells them: `U+0000-00FF,U+0131`. */
const rangesIn = (text) => text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
});

export { fontFiles, fontsDigest };
