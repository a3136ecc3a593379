type ScriptURLs = {createScriptURL(url: string): string};
type Loading = HTMLScriptElement & {filesPolicy?: ScriptURLs | undefined};

let filesPolicy: ScriptURLs | undefined;

/**
 * Loads plain scripts one after another, by tags that a policy trusts as it trusts `own`, and takes each that has come off the
 * list. The policy for Trusted Types is handed on to them, since a page gives it once for a name.
 * @throws where one of them does not come
 */
export async function loadScripts(own: HTMLScriptElement, scripts: string[]): Promise<void> {
  filesPolicy ??= (
    window as {trustedTypes?: {createPolicy(name: string, rules: ScriptURLs): ScriptURLs}}
  ).trustedTypes?.createPolicy('story-widgets-files', {createScriptURL: (address) => address});
  for (; scripts.length; scripts.shift()) {
    const [address = '', integrity] = scripts[0]!.split('|');
    const tag: Loading = document.createElement('script');
    tag.filesPolicy = filesPolicy;
    tag.src = filesPolicy ? filesPolicy.createScriptURL(address) : address;
    tag.nonce = own.nonce;
    if (integrity) Object.assign(tag, {integrity, crossOrigin: 'anonymous'});
    const arrived = new Promise((resolve, reject) => {
      tag.onload = resolve;
      tag.onerror = reject;
    });
    document.head.append(tag);
    await arrived;
  }
}
