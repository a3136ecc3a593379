/** `npm start`: builds, serves the demo, and does both again when a source changes. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {startDevServer} from '@web/dev-server';

const root = join(import.meta.dirname, '..');
const reload = '/__reload.js';
const watched = ['src', 'demo', 'rollup.config.mjs', 'custom-elements-manifest.config.mjs'];

let building = false;
let changed = new Set();

/** In a process of its own: the compiler is a source, too, and a fault must not stop the server. */
function build() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

async function rebuild(webSockets) {
  if (building) return;
  building = true;
  while (changed.size > 0) {
    const files = [...changed];
    changed = new Set();
    console.log(`\nChanged: ${files.join(', ')}`);
    const onlyPages = files.every((file) => file.startsWith(`demo${sep}`));
    if (onlyPages || (await build())) webSockets.sendImport(`${reload}?${Date.now()}`);
  }
  building = false;
}

const reloader = {
  name: 'reload',
  injectWebSocket: true,
  serve: ({path}) => (path === reload ? {body: 'location.reload();', type: 'js'} : undefined),
  serverStart({fileWatcher, webSockets}) {
    let timer;
    fileWatcher.add(watched.map((path) => join(root, path)).filter((path) => existsSync(path)));
    fileWatcher.on('all', (event, file) => {
      const path = relative(root, file);
      if (!/^(add|change|unlink)$/.test(event) || !watched.includes(path.split(sep)[0])) return;
      if (path.endsWith('.test.ts') || path.endsWith('.test.mjs')) return;
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => rebuild(webSockets), 100);
    });
  },
};

await build();
if (!existsSync(join(root, 'dist'))) process.exit(1);

const server = await startDevServer({
  config: {
    rootDir: root,
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    chokidarOptions: {ignoreInitial: true},
    plugins: [reloader],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  autoExitProcess: false,
});
console.log(`\nDemo: http://localhost:${server.config.port}/demo/\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
