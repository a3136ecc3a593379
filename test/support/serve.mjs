import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {Readable} from 'node:stream';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder to the page-level tests: `const {url, close} = await serve('.')`. `headers` are sent with every answer,
 * a Content-Security-Policy for instance; `pages` answers paths from memory, `{'/a.html': {body, headers, status}}`, as it
 * is at each request; a `body` that is an async generator is sent part by part. `requests` lists the paths that were asked
 * for.
 */
export async function serve(root, {headers = {}, pages = {}, port = 0} = {}) {
  const folder = resolve(root);
  const requests = [];
  const server = createServer(async ({url}, response) => {
    const send = (status, type, body) => {
      response.writeHead(status, {'Content-Type': type, 'Cache-Control': 'no-store', ...headers});
      response.end(body);
    };
    try {
      const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      // Browsers ask for an icon where a page names none; a 404 would be a message in the console that tests watch.
      if (path === '/favicon.ico') return send(204, types['.txt'], '');
      requests.push(path);
      const page = pages[path];
      if (page) {
        response.writeHead(page.status ?? 200, {
          'Content-Type': types[extname(path)],
          'Cache-Control': 'no-store',
          ...page.headers,
        });
        const {body} = page;
        return void (typeof body === 'function' ? Readable.from(body()).pipe(response) : response.end(body));
      }
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!file.startsWith(folder + sep)) throw new Error('outside of the folder');
      send(200, types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      send(404, types['.txt'], 'Not found\n');
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return {url: `http://127.0.0.1:${server.address().port}`, requests, close};
}
