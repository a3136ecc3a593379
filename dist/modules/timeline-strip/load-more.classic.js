/** The tag of this script, which the browser names only while the script first runs. */
const own = document.currentScript;
/**
 * Loads what only some timelines need, for the plain script, where it stands in the place of load-more.ts. A
 * page from disk or in a sandbox, and one of another origin than the script, may load no module, but another plain script.
 */
const loadMore = () => (loaded ??= load());
let loaded;
function load() {
    const ways = [() => import('./timeline-more.js'), loadPlain];
    const [first, second] = window.origin === 'null' ? ways.reverse() : ways;
    return first().catch(second);
}
const loadPlain = () => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(script);
    script.onerror = reject;
    const { trustedTypes } = window;
    // A page that wants Trusted Types has to allow this policy, or lets the promise fail.
    const policy = trustedTypes?.createPolicy('story-widgets-files', { createScriptURL: (url) => url });
    const url = new URL('timeline-more.classic.js', own.src).href;
    script.src = policy?.createScriptURL(url) ?? url;
    script.nonce = own.nonce;
    document.documentElement.append(script);
    script.remove();
});

export { loadMore };
