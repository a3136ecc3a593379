import {brotliCompressSync, constants} from 'node:zlib';
import {serve} from '../test/support/serve.mjs';

const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = constants;

/** A file as a server sends it that compressed its files beforehand: brotli of quality 11. */
export function compress(content) {
  const bytes = Buffer.from(content);
  // Quality 11 takes minutes beyond a megabyte, where no figure compares bytes.
  const quality = bytes.length > 1_000_000 ? 6 : 11;
  return brotliCompressSync(bytes, {
    params: {[BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });
}

/** Serves files from memory, `{'/a.js': 'text'}`. */
export async function serveFiles(files) {
  const pages = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      {body: compress(content), headers: {'Content-Encoding': 'br'}},
    ]),
  );
  return serve('.', {pages});
}

/** A page of a newspaper, with text before and after what is measured. */
export const hostPage = (body, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Example Gazette</title>
<meta name="viewport" content="width=device-width">
<style>body{font:17px/1.5 Georgia,serif;margin:0 auto;max-width:60rem;padding:1rem}</style>
${head}</head><body>
<h1>The Example Gazette</h1><p>What follows was put on this page by its author.</p>
${body}
<p id="after">And the page goes on, with words that must not jump.</p>
</body></html>`;
