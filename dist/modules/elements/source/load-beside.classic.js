/** Loads what lies beside the plain script, in which it stands in the place of `import()`. */
/** The tag of this script, which the browser names only while the script first runs. */
const own = document.currentScript;
const loaded = new Map();
/**
 * The exports of a file, by its name without ending. A page from disk or in a sandbox, and one of another origin than the
 * script, may load no module, but another plain script.
 */
function loadBeside(name) {
    if (!loaded.has(name)) {
        const ways = [loadModule, loadPlain];
        const [first, second] = window.origin === 'null' ? ways.reverse() : ways;
        loaded.set(name, first(name).catch(() => second(name)));
    }
    return loaded.get(name);
}
/**
 * A script of another origin, asked for without `crossorigin`, is told no base for what it imports.
 * https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script
 */
const base = own?.src || document.baseURI;
const loadModule = (name) => import(new URL(`./${name}.js`, base).href);
/** Such a script leaves its exports with its own tag. */
const loadPlain = (name) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(script);
    script.onerror = reject;
    script.src = trusted(new URL(`./${name}.classic.js`, base).href);
    script.nonce = own?.nonce ?? '';
    document.documentElement.append(script);
    script.remove();
});
/** A page that wants Trusted Types has to allow this policy. @throws where it does not */
const trusted = (url) => {
    policy ??= window.trustedTypes?.createPolicy('story-widgets-files', {
        createScriptURL: (address) => address,
    });
    return policy ? policy.createScriptURL(url) : url;
};
let policy;

export { loadBeside };
