/** Written by the build: see scripts/playground-facts.mjs. */
declare module 'build-facts' {
  const facts: import('./facts.js').Facts;
  export default facts;
}
