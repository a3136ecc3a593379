/** The files of a WordPress, fetched once into a cache of this user: 158 MB, which no `npm ci` should carry. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {run} from '../run.mjs';

const builds = {
  spec: '@wp-playground/wordpress-builds@0.9.19',
  integrity:
    'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};

/** WordPress 6.5.5, with SQLite in place of MySQL, and a database in which it is installed already. */
const version = '6.5';

const cache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  `story-widgets/wordpress-${version}-${builds.spec.split('@').at(-1)}`,
);

/**
 * The folder of a WordPress that nobody may write to; copy it.
 * @throws {Error} where it is not in the cache and cannot be fetched; the message says why
 */
export async function wordPressFiles() {
  if (existsSync(cache)) return cache;
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-wordpress-'));
  try {
    const unpacked = await unpack(await fetchBuilds(folder), folder);
    mkdirSync(dirname(cache), {recursive: true});
    const partial = `${cache}.${process.pid}`;
    cpSync(unpacked, partial, {recursive: true});
    try {
      renameSync(partial, cache);
    } catch {
      // Another run was faster.
      rmSync(partial, {recursive: true, force: true});
    }
    return cache;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function fetchBuilds(folder) {
  const args = [
    'pack',
    builds.spec,
    '--json',
    '--ignore-scripts',
    '--fetch-retries=1',
    '--pack-destination',
    folder,
  ];
  const {code, output} = await run('npm', args, {}, 5);
  const answer = /^\[$[^]*^\]$/m.exec(output)?.[0];
  if (code !== 0 || !answer) throw new Error(`npm cannot fetch ${builds.spec} here, and no earlier run has`);
  const [{filename, integrity}] = JSON.parse(answer);
  if (integrity !== builds.integrity) throw new Error(`${builds.spec} is not what it was: ${integrity}`);
  return join(folder, filename);
}

/** The zip has what PHP reads, the folder beside it what browsers load. */
async function unpack(tarball, folder) {
  const inside = [
    'src/wordpress/wp-6.5.zip',
    'src/sqlite-database-integration/sqlite-database-integration.zip',
  ];
  const wanted = [...inside, `public/wp-${version}`].map((name) => `package/${name}`);
  const {code, output} = await run('tar', ['-xzf', tarball, '-C', folder, ...wanted]);
  if (code !== 0) throw new Error(`tar cannot unpack ${builds.spec}: ${output.split('\n')[0]}`);
  const site = join(folder, `package/public/wp-${version}`);
  const [wordPress, sqlite] = inside.map((name) => readFileSync(join(folder, 'package', name)));
  unzip(wordPress, site);
  const plugin = join(site, 'wp-content/plugins/sqlite-database-integration');
  unzip(sqlite, plugin, 'sqlite-database-integration-main/');
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
  return site;
}

function unzip(bytes, folder, root = '') {
  for (const [name, data] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
    if (!name.startsWith(root) || name.endsWith('/')) continue;
    const file = join(folder, name.slice(root.length));
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, data);
  }
}
