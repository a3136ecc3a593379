import {readFile} from 'node:fs/promises';
import {packageFile} from '../package-file.js';

/** A file of the desk itself, and what a browser is told of it. */
export interface Page {
  type: string;
  body: string;
  policy: string;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** What of the package is served, and nothing else. */
const served =
  /^\/(?:demo\/desk\/(?:index|blank)\.html|demo\/desk\/styles\/[a-z-]+\.css|demo\/icon\.svg|dist\/(?:desk|[a-z-]+\.classic)\.js)$/;

/** Where the desk is. */
export const deskPath = '/demo/desk/index.html';

/** The blank page runs code that may be anything: always walled off, even where it is opened by itself. */
const walled = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox';
const alone = "frame-ancestors 'none'";

/** A file of the desk by its address; undefined where there is none. */
export async function pageAt(path: string): Promise<Page | undefined> {
  if (!served.test(path)) return undefined;
  const text = await readFile(packageFile(path.slice(1)), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const type = types[path.replace(/^.*\./, '')]!;
  const isDesk = path === deskPath;
  // From disk the desk may connect to nothing; here to the server that it came from.
  const body = isDesk ? text.replace("connect-src 'none'", "connect-src 'self'") : text;
  return {type, body, policy: path.endsWith('blank.html') ? walled : alone};
}
