type ScriptURLs = {createScriptURL(url: string): string};

/** What a script that this loads finds at its own tag. */
export interface Loaded {
  filesPolicy?: ScriptURLs | undefined;
  /** Loads the stories, which wait until the reader presses something, or the page changes something. */
  loadStories?(): void;
}

let filesPolicy: ScriptURLs | undefined;

/**
 * Loads a plain script by a tag that a policy trusts as it trusts `own`; `script` is its address, with its digest behind a bar.
 * The policy for Trusted Types is handed on to it, since a page gives it once for a name.
 * @throws where it does not come
 */
export function loadScript(
  own: HTMLScriptElement,
  script: string,
  loadStories: () => void,
): Promise<unknown> {
  filesPolicy ??= (
    window as {trustedTypes?: {createPolicy(name: string, rules: ScriptURLs): ScriptURLs}}
  ).trustedTypes?.createPolicy('story-widgets-files', {createScriptURL: (address) => address});
  const [address = '', integrity] = script.split('|');
  return new Promise((onload, onerror) => {
    const tag = Object.assign(document.createElement('script'), {
      ...{filesPolicy, loadStories, onload, onerror, nonce: own.nonce},
      src: filesPolicy ? filesPolicy.createScriptURL(address) : address,
      ...(integrity && {integrity, crossOrigin: 'anonymous'}),
    });
    document.head.append(tag);
  });
}
