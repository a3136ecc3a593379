/** A WordPress of its own for a test file: with its database, on a port of this machine, asking nothing of any other. */
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {wordPressFiles} from './files.mjs';

const needed = ['pdo_sqlite', 'sqlite3', 'mbstring', 'xml', 'json'];

/** PHP compiles the same files for each request otherwise, and looks only every two seconds whether one is another by now. */
const fast = ['opcache.enable=1', 'opcache.enable_cli=1', 'opcache.revalidate_freq=0'].flatMap((setting) => [
  '-d',
  setting,
]);

/** Why there can be no WordPress here; nothing where there can be one. */
function withoutPhp() {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  if (status !== 0) return 'PHP is not installed: apt-get install php-cli php-sqlite3 php-mbstring php-xml';
  const modules = new Set(stdout.toLowerCase().split(/\s+/));
  const missing = needed.filter((name) => !modules.has(name));
  return (
    missing.length > 0 && `PHP lacks ${missing.join(', ')}: apt-get install php-sqlite3 php-mbstring php-xml`
  );
}

/**
 * Starts a WordPress: `{url, php, signIn, close}`, or `{reason}` where none can be had. Folders in `plugins` are copied into it and
 * activated; `code` is PHP that runs before them, as a plugin of the host that nobody can switch off. `php(code, input)` runs code in it as the command line would, with `$input`, and gives what it returns.
 */
export async function startWordPress({plugins = [], code = ''} = {}) {
  const reason = withoutPhp();
  if (reason) return {reason};
  let files;
  try {
    files = await wordPressFiles();
  } catch ({message}) {
    return {reason: message};
  }
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-wordpress-'));
  cpSync(files, folder, {recursive: true});
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  configure(folder, url, code);
  for (const plugin of plugins)
    cpSync(plugin, join(folder, 'wp-content/plugins', plugin.split('/').at(-1)), {recursive: true});
  const php = (code, input = null) => runPhp(folder, code, input);
  await php(
    `
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    update_option('permalink_structure', '');
    foreach ($input as $role) wp_insert_user(array('user_login' => $role, 'user_pass' => $role, 'role' => $role));
  `,
    ['contributor', 'editor'],
  );
  for (const plugin of plugins) {
    const name = plugin.split('/').at(-1);
    const failed = await php(
      `
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $done = activate_plugin($input);
      return is_wp_error($done) ? $done->get_error_message() : null;`,
      `${name}/${name}.php`,
    );
    if (failed) throw new Error(failed);
  }
  const server = spawn('php', [...fast, '-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    detached: process.platform !== 'win32',
  });
  /** Its workers are of its group. */
  function stop() {
    try {
      process.kill(-server.pid);
    } catch {
      server.kill();
    }
  }
  // Where a test fails before it can close this, it does not keep the process, and ends with it.
  server.unref();
  process.once('exit', stop);
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    stop();
    server.ref();
    await ended;
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  await answering(`${url}/wp-includes/js/wp-embed.min.js`);
  return {url, folder, php, close};
}

/** Nothing is asked of any server but those of this machine, which WordPress would not embed otherwise. */
function configure(folder, url, code) {
  const config = join(folder, 'wp-config.php');
  const constants = {
    ...{
      WP_HOME: url,
      WP_SITEURL: url,
      DISABLE_WP_CRON: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      WP_HTTP_BLOCK_EXTERNAL: true,
    },
    ...{WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost', WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false},
  };
  const defined = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  const text = readFileSync(config, 'utf8').replace(
    "define( 'WP_DEBUG', false );",
    "define( 'WP_DEBUG', true );",
  );
  writeFileSync(config, text.replace('<?php', `<?php ${defined.join(' ')}`));
  const own = join(folder, 'wp-content/mu-plugins');
  mkdirSync(own, {recursive: true});
  writeFileSync(
    join(own, 'this-machine.php'),
    `<?php
    add_filter('http_request_host_is_external', '__return_true');
    add_filter('http_allowed_safe_ports', fn() => array_merge(range(1024, 65535), array(80, 443)));`,
  );
  if (code) writeFileSync(join(own, 'of-the-test.php'), `<?php ${code}`);
}

let runs = 0;

async function runPhp(folder, code, input) {
  const script = `<?php
    $_SERVER['HTTP_HOST'] = parse_url('http://127.0.0.1', PHP_URL_HOST);
    $input = json_decode(stream_get_contents(STDIN), true);
    ob_start();
    require '${folder}/wp-load.php';
    $answer = (function ($input) { ${code} })($input);
    ob_end_clean();
    echo "\\n", json_encode($answer);`;
  const file = join(folder, `.run-${runs++}.php`);
  writeFileSync(file, script);
  // Not in one go: the server that WordPress may ask is often one of this process.
  const child = spawn('php', [file], {stdio: 'pipe'});
  let [answer, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part) => (answer += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (complaint += part));
  child.stdin.end(JSON.stringify(input));
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  if (exitCode !== 0) throw new Error(`${answer}\n${complaint}`.trim());
  return JSON.parse(answer.split('\n').at(-1));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(address) {
  for (;;) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
