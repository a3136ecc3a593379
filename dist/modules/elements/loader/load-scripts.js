let filesPolicy;
/**
 * Loads plain scripts one after another, by tags that a policy trusts as it trusts `own`, and takes each that has come off the
 * list. The policy for Trusted Types is handed on to them, since a page gives it once for a name.
 * @throws where one of them does not come
 */
async function loadScripts(own, scripts) {
    filesPolicy ??= window.trustedTypes?.createPolicy('story-widgets-files', { createScriptURL: (address) => address });
    for (; scripts.length; scripts.shift()) {
        const [address = '', integrity] = scripts[0].split('|');
        const tag = document.createElement('script');
        tag.filesPolicy = filesPolicy;
        tag.src = filesPolicy ? filesPolicy.createScriptURL(address) : address;
        tag.nonce = own.nonce;
        if (integrity)
            Object.assign(tag, { integrity, crossOrigin: 'anonymous' });
        const arrived = new Promise((resolve, reject) => {
            tag.onload = resolve;
            tag.onerror = reject;
        });
        document.head.append(tag);
        await arrived;
    }
}

export { loadScripts };
