/** Loads another plain script by a tag of its own. */
/** The tag of this script, which the browser names only while the script first runs. */
const own = document.currentScript;
/** Loads a plain script, which leaves its exports as a property of its own tag; it loads what it needs by `loadBeside`. */
const loadPlain = (address, loadBeside) => new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { loadBeside });
    // It leaves the page when it has come: one that is out of it before, and that nothing holds, WebKit forgets without a word.
    script.onload = () => {
        script.remove();
        resolve(script);
    };
    script.onerror = () => {
        script.remove();
        reject(new Error(`${address} did not load`));
    };
    script.src = trusted(address);
    script.nonce = own?.nonce ?? '';
    document.documentElement.append(script);
});
/** A page that wants Trusted Types has to allow this policy. @throws where it does not */
const trusted = (url) => {
    policy ??= window.trustedTypes?.createPolicy('story-widgets-files', {
        createScriptURL: (address) => address,
    });
    return policy ? policy.createScriptURL(url) : url;
};
let policy = own?.filesPolicy;

export { loadPlain, own };
