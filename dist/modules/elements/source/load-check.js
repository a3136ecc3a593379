import { version } from '../base/version.js';

let again = '';
/**
 * Loads what only stories from outside need. When it does not come, the next call asks anew: Firefox and Safari remember
 * by its address that a module failed. https://github.com/whatwg/html/issues/6768
 * @throws where it is missing, or of another version
 */
async function loadCheck() {
    try {
        const check = await load(again);
        // Beside a script that is kept for long, there may be a newer file.
        if (check.version !== version)
            throw new Error();
        return check;
    }
    catch (error) {
        again += '?';
        throw error;
    }
}
// In the script the build appends `again` to the address; a page's bundler has to see the file's own name.
const load = (_again) => import('./story-check.js');

export { loadCheck };
