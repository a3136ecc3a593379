import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** Pinned here and not in package.json, so that `npm ci` stays small. */
const versions = {'@knight-lab/timelinejs': '3.9.11', 'vis-timeline': '8.5.4'};
const folder = join('.build', 'bench', 'rivals');

/** The published files of TimelineJS3 and vis-timeline, from npm; fetched once. */
export async function rivals() {
  const manifest = JSON.stringify({private: true, dependencies: versions});
  if ((await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')) !== manifest) {
    await mkdir(folder, {recursive: true});
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    await writeFile(join(folder, 'package.json'), '{"private": true}');
    await promisify(execFile)(
      npm,
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', ...args],
      {cwd: folder, shell: process.platform === 'win32'},
    );
    await writeFile(join(folder, 'package.json'), manifest);
  }
  const file = (path) => readFile(join(folder, 'node_modules', path), 'utf8');
  return {
    versions,
    files: {
      '/timelinejs.js': await file('@knight-lab/timelinejs/dist/js/timeline.js'),
      '/timelinejs.css': await file('@knight-lab/timelinejs/dist/css/timeline.css'),
      '/vis.js': await file('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
      '/vis.css': await file('vis-timeline/styles/vis-timeline-graph2d.min.css'),
    },
  };
}
