/** A publisher's first project, before the package is on a registry: what `init --from` writes works as its README says. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {packLibrary, succeed} from './packed-library.mjs';

describe('a publisher’s project by “init --from”', {timeout: 300_000}, () => {
  let library;
  before(async () => (library = await packLibrary()));
  after(() => library?.remove());

  it('installs what was brought along, and builds its story', async () => {
    const project = join(library.folder, 'own-project');
    await succeed('node', ['dist/modules/cli/story-widgets.js', 'init', project, '--from', library.tarball]);
    const inProject = ['--prefix', project];
    await succeed('npm', [...inProject, 'install', '--prefer-offline', '--no-audit', '--no-fund']);
    const installed = JSON.parse(
      readFileSync(join(project, 'node_modules/story-widgets/package.json'), 'utf8'),
    );
    assert.equal(installed.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    await succeed('npm', [...inProject, 'run', 'check']);
    await succeed('npm', [...inProject, 'run', 'build']);
    assert.ok(existsSync(join(project, 'public/harbour-bridge/embed.html')));
  });
});
