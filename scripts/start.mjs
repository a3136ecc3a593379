/** `npm start`: serves the demo at once; builds where dist/ is not of these sources, now and when one changes. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {connect} from 'node:net';
import {join, relative, sep} from 'node:path';
import {startDevServer} from '@web/dev-server';
import {digestOfSources, inputs, isSource, keptDigest} from '../build/built-from.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const reload = '/__reload.js';

const isDemo = (path) => path.startsWith(`demo${sep}`);
const isBuilt = () => keptDigest(dist) === digestOfSources(root);

let webSockets;
let isWatching;
let isRenewing = false;
let changed = [];

/** Builds in a process of its own: the compiler of articles is among the sources that change, and a fault must not end the server. */
function build() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

/** Builds if a source changed that dist/ is not of, reloads every open page, and does so again for what changed meanwhile. */
async function renew() {
  if (isRenewing) return;
  isRenewing = true;
  while (changed.length > 0) {
    const onlyPages = changed.every(isDemo);
    changed = [];
    if (onlyPages || isBuilt() || (await build())) webSockets.sendImport(`${reload}?${Date.now()}`);
  }
  isRenewing = false;
}

const reloader = {
  name: 'reload',
  injectWebSocket: true,
  // The server keeps what it served until its watch on the file tells of a change, and may begin that watch after it.
  transform: () => ({transformCache: false}),
  serve: ({path}) => (path === reload ? {body: 'location.reload();', type: 'js'} : undefined),
  serverStart(server) {
    ({webSockets} = server);
    const watched = ['demo', ...inputs].map((path) => join(root, path)).filter((path) => existsSync(path));
    isWatching = new Promise((resolve) => server.fileWatcher.once('ready', resolve));
    server.fileWatcher.add(watched);
    let timer;
    server.fileWatcher.on('all', (event, file) => {
      const path = relative(root, file);
      if (!/^(add|change|unlink)$/.test(event) || !(isDemo(path) || isSource(path))) return;
      if (!changed.includes(path)) console.log(`Changed: ${path}`);
      changed.push(path);
      clearTimeout(timer);
      timer = setTimeout(renew, 100);
    });
  },
};

const port = process.env.PORT ? Number(process.env.PORT) : undefined;
if (port && (await isTaken(port))) {
  console.error(
    `Port ${port} is taken: name another, as in PORT=8080 npm start, or none to have a free one found.`,
  );
  process.exit(1);
}

/** Whether a port is taken; asked first, because the server would end the process with a stack trace. */
function isTaken(port) {
  const socket = connect(port, 'localhost');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).finally(() => socket.destroy());
}

const server = await startDevServer({
  config: {rootDir: root, port, chokidarOptions: {ignoreInitial: true}, plugins: [reloader]},
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

// Not sooner: a source that changes before would be missed.
await isWatching;
if (isBuilt())
  console.log('dist/ is what the sources build. It is built anew when one changes, and pages reload.');
else {
  console.log(
    'dist/ is of other sources than these: building. Pages show what is there, and reload when it is done.',
  );
  changed.push(...inputs);
  await renew();
}
