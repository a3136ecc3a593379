let filesPolicy;
/**
 * Loads a plain script by a tag that a policy trusts as it trusts `own`; `script` is its address, with its digest behind a bar.
 * The policy for Trusted Types is handed on to it, since a page gives it once for a name.
 * @throws where it does not come
 */
function loadScript(own, script, loadStories) {
    filesPolicy ??= window.trustedTypes?.createPolicy('story-widgets-files', { createScriptURL: (address) => address });
    const [address = '', integrity] = script.split('|');
    return new Promise((onload, onerror) => {
        const tag = Object.assign(document.createElement('script'), {
            ...{ filesPolicy, loadStories, onload, onerror, nonce: own.nonce },
            src: filesPolicy ? filesPolicy.createScriptURL(address) : address,
            ...(integrity && { integrity, crossOrigin: 'anonymous' }),
        });
        document.head.append(tag);
    });
}

export { loadScript };
