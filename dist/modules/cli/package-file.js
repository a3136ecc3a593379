import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The sources lie two folders deep in the package, the modules of dist/ three.
const roots = ['../../', '../../../'].map((up) => new URL(up, import.meta.url));
const root = roots.find((each) => existsSync(new URL('package.json', each))) ?? roots[0];
/** The path of a file of this package. */
const packageFile = (name) => fileURLToPath(new URL(name, root));
/** The package's own version. */
const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));

export { packageFile, version };
