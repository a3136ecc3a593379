import { own, loadPlain } from './load-plain.classic.js';

const loaded = new Map();
/**
 * The exports of a file, by its name without ending. A page from disk or in a sandbox, and one of another origin than the
 * script, may load no module, but another plain script. A script that was loaded so loads by the one that loaded it, since a
 * policy for Trusted Types is given once for a name.
 */
const loadBeside = own?.loadBeside ??
    ((name) => {
        if (!loaded.has(name)) {
            const ways = [loadModule, loadScript];
            const [first, second] = window.origin === 'null' ? ways.reverse() : ways;
            const loading = first(name).catch(() => second(name));
            loaded.set(name, loading);
            // Whoever asks again after a failure may find it.
            loading.catch(() => loaded.delete(name));
        }
        return loaded.get(name);
    });
/**
 * The address of this script: what lies beside it is found by it, since a script of another origin, asked for without
 * `crossorigin`, is told no base for what it imports.
 * https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script
 * The script with a story in it lies in the folder of the story, and the others in the one around.
 */
const base = () => (own?.src || inserted() || document.baseURI).replace(/[^/]+\/(?=standalone\.)/, '');
/**
 * jQuery's `.load()`, `.html()` and `getScript()` fetch a script and run its text, which has no address, in a tag of their own.
 * What markup loads, images for one, is not asked: a comment on the page may hold an image of any address.
 */
function inserted() {
    const tags = [...document.scripts].map(({ src }) => src);
    const fetched = performance.getEntriesByType('resource')
        .filter(({ initiatorType }) => /^(xmlhttprequest|fetch)$/.test(initiatorType))
        .map(({ name }) => name);
    return [...fetched, ...tags].reverse().find((address) => ours.test(address.replace(/[?#].*/, '')));
}
/** Names of the files that contain this script, some with a hash. */
const ours = /\/(story-widgets|story-elements|standalone)\b[\w.-]*\.js$/;
const loadModule = (name) => import(new URL(`./${name}.js`, base()).href);
const loadScript = (name) => loadPlain(new URL(`./${name}.classic.js`, base()).href, loadBeside);

export { loadBeside };
