import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** A file goes on finding what lies beside its source, by the address that it has there. */
const addressOfSource = {
  name: 'address-of-source',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, ({path}) => {
      const of = {url: pathToFileURL(path).href, dirname: dirname(path), filename: path};
      const contents = readFileSync(path, 'utf8').replaceAll(
        /\bimport\.meta\.(url|dirname|filename)\b/g,
        (_, name) => JSON.stringify(of[name]),
      );
      return {loader: 'ts', contents};
    });
  },
};

/**
 * Writes TypeScript as JavaScript into a folder, each file at its own path, and returns where. A process of Node that
 * reads these starts in a third of the time that tsx takes, which reads the sources anew in each.
 */
export async function transpile(files, folder) {
  await build({
    entryPoints: files,
    outdir: folder,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [addressOfSource],
  });
  return files.map((file) => join(folder, file.replace(/\.ts$/, '.js')));
}
