import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {packTar} from 'modern-tar';
import {run, workFolder} from './fixtures/run.js';
import {version} from './package-file.js';

const {path} = workFolder();
const own = {name: 'story-widgets', version};

describe('a publisher who begins with a package that is brought along', () => {
  it('has it where no registry does, with the scripts for pages', async () => {
    const first = path('from-folder');
    assert.equal((await run(['init', first, '--from', '.'])).code, 0);
    const {dependencies} = JSON.parse(readFileSync(join(first, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const tarball = dependencies['story-widgets']!.replace(/^file:/, '');
    assert.match(tarball, /^story-widgets-[\d.]+\.tgz$/);
    for (const name of ['story-widgets.js', 'story-widgets.classic.js', 'story-check.js', 'LICENSES.txt'])
      assert.deepEqual(readFileSync(join(first, 'dist', name)), readFileSync(join('dist', name)), name);
    assert.deepEqual(
      readdirSync(join(first, 'dist')).filter((name) => /^(?:desk|playground)/.test(name)),
      [],
    );
    // A tarball comes out as it went in.
    const next = path('from-tarball');
    const {code, out} = await run(['init', next, '--from', join(first, tarball)]);
    assert.deepEqual([code, /registry/.test(out)], [0, false]);
    assert.deepEqual(readFileSync(join(next, tarball)), readFileSync(join(first, tarball)));
  });

  /** A package of this version with files of its own, and an archive of whatever entries. */
  function packageOf(name: string, scripts: Record<string, string>) {
    const folder = path(name);
    mkdirSync(join(folder, 'dist'), {recursive: true});
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    for (const [file, text] of Object.entries(scripts)) writeFileSync(join(folder, 'dist', file), text);
    return folder;
  }
  async function archiveOf(name: string, entries: Parameters<typeof packTar>[0]) {
    const manifest = JSON.stringify(own);
    const first = {header: {name: 'package/package.json', size: manifest.length}, body: manifest};
    writeFileSync(path(name), gzipSync(await packTar([first, ...entries])));
    return path(name);
  }
  const text = (name: string, body: string) => ({header: {name, size: body.length}, body});

  it('has the scripts of the package that is brought along, not of the one whose command runs', async () => {
    const scripts = {
      'story-widgets.js': '// Theirs.',
      'story-check.js': '// Theirs too.',
      'desk.js': '// No.',
    };
    const wanted = [
      ['story-check.js', '// Theirs too.'],
      ['story-widgets.js', '// Theirs.'],
    ];
    const archive = await archiveOf(
      'theirs.tgz',
      Object.entries(scripts).map(([name, body]) => text(`package/dist/${name}`, body)),
    );
    for (const [from, project] of [
      [packageOf('theirs', scripts), path('of their folder')],
      [archive, path('of their archive')],
    ] as const) {
      const {code, err} = await run(['init', project, '--from', from]);
      assert.deepEqual([code, err], [0, '']);
      const dist = readdirSync(join(project, 'dist')).sort();
      assert.deepEqual(
        dist.map((name) => [name, readFileSync(join(project, 'dist', name), 'utf8')]),
        wanted,
      );
    }
  });

  it('gets nothing of an archive that lies outside of its dist/, whatever its names say', async () => {
    const archive = await archiveOf('ways-out.tgz', [
      text('package/dist/story-widgets.js', '// Theirs.'),
      ...[
        ...['package/dist/../../out.js', '../dist/out.js', '/package/dist/out.js', 'package/../dist/out.js'],
        ...[
          'package/dist/deep/out.js',
          'package/dist/..',
          'package/dist/.out.js',
          '../../out.js',
          './dist/out.js',
        ],
      ].map((name) => text(name, '// Out.')),
    ]);
    const project = path('ways out');
    const before = readdirSync(path('.'));
    const {code} = await run(['init', project, '--from', archive]);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(join(project, 'dist')), ['story-widgets.js']);
    assert.deepEqual(readdirSync(path('.')).sort(), [...before, 'ways out'].sort());
  });

  it('is told of a package with a link for a script, or without scripts, and gets nothing', async () => {
    writeFileSync(path('secret.txt'), 'Secret.');
    const linked = packageOf('linked', {});
    symlinkSync(path('secret.txt'), join(linked, 'dist/story-widgets.js'));
    const link = (type: 'symlink' | 'link') => [
      {header: {name: 'package/dist/story-widgets.js', size: 0, type, linkname: path('secret.txt')}},
    ];
    for (const [from, sentence] of [
      [
        await archiveOf('symlink.tgz', link('symlink')),
        /dist\/story-widgets\.js in it is a link or a folder/,
      ],
      [await archiveOf('link.tgz', link('link')), /dist\/story-widgets\.js in it is a link or a folder/],
      [linked, /dist\/story-widgets\.js/],
      [packageOf('unbuilt', {}), /there is no dist\/story-widgets\.js in it; run npm run build there/],
    ] as const) {
      const {code, err} = await run(['init', path('none'), '--from', from]);
      assert.deepEqual([code, existsSync(path('none'))], [1, false], from);
      assert.match(err, sentence);
    }
  });

  it('is told what is wrong with a package that cannot be brought along, and gets nothing', async () => {
    const other = path('other');
    mkdirSync(other);
    writeFileSync(join(other, 'package.json'), '{"name": "something-else", "version": "1.0.0"}');
    const older = path('older');
    mkdirSync(older);
    writeFileSync(join(older, 'package.json'), '{"name": "story-widgets", "version": "0.0.1"}');
    const torn = path('torn.tgz');
    writeFileSync(torn, 'No archive.');
    for (const [from, sentence] of [
      [path('nowhere.tgz'), /nowhere\.tgz: there is no such file or folder; --from takes/],
      [other, /this is the package something-else, not story-widgets/],
      [older, /this is story-widgets 0\.0\.1, and the command is of .*npx --package .*older/],
      [torn, /npm cannot read it as a package; --from takes/],
    ] as const) {
      const {code, err} = await run(['init', path('none'), '--from', from]);
      assert.deepEqual([code, existsSync(path('none'))], [1, false]);
      assert.match(err, sentence);
    }
  });
});
