/**
 * For pages that bring their own Lit: where their policy does not list Lit's Trusted Types policy, Lit throws as it loads,
 * before anything of ours runs. This runs before Lit and says in one sentence what to allow, in place of Lit's stack. The
 * scripts in dist/ have a Lit of their own, and not this file.
 */
function explain(event) {
    const error = `${'reason' in event ? event.reason : (event.error ?? event.message)}`;
    if (!/policy/i.test(error) || !/lit-html/.test(error))
        return;
    event.preventDefault();
    console.error('story-widgets defines no element: the Lit of this page may not make its Trusted Types policy. List it in the Content-Security-Policy: trusted-types lit-html');
}
if ('trustedTypes' in globalThis)
    for (const type of ['error', 'unhandledrejection'])
        globalThis.addEventListener?.(type, explain);
