/** Written by the build: see build/playground-facts.mjs. */
declare module 'build-facts' {
  const facts: import('./view/facts.js').Facts;
  export default facts;
}
