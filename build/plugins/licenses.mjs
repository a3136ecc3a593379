import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Collects the licences of what went into the bundle. */
export function licenses(fileName = 'LICENSES.txt') {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      const roots = ids.map(rootOf);
      const texts = [...new Set(roots.filter(Boolean))].sort().map((root) => {
        const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const text = licenseText(root);
        if (!text) this.error(`${name} has no licence text.`);
        return `${name} ${version}${license ? ` (${license})` : ''}\n\n${text.trim()}\n`;
      });
      if (texts.length === 0) return;
      this.emitFile({type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(80)}\n\n`)});
    },
  };
}

/** The folder of the package that a module is of; one that is bundled within another has no description of its own. */
function rootOf(id) {
  const root = id.match(/[^\0]*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/)?.[0];
  if (root === undefined || existsSync(join(root, 'package.json'))) return root;
  return rootOf(root.replace(/[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+$/, ''));
}

/** A package's licence: a file of its own, or what its readme says under that heading. */
function licenseText(root) {
  const read = (names) => names.map((name) => join(root, name)).find((file) => existsSync(file));
  const file = read(['LICENSE', 'LICENSE.md', 'LICENSE.markdown', 'LICENCE', 'license']);
  if (file) return readFileSync(file, 'utf8');
  const readme = read(['README.md', 'Readme.md', 'readme.md', 'README.markdown']);
  return readme && /^(?:#+ *)?Licen[cs]e\n(?:=+\n)?([^]+)/im.exec(readFileSync(readme, 'utf8'))?.[1];
}
