/** Makes this page answer as for a reader who asked their system for less motion; a page has no switch for that. */
export function reduceMotion(): void {
  const asked = /\(\s*prefers-reduced-motion(?:\s*:\s*(no-preference|reduce))?\s*\)/gi;
  const answered = (text: string) =>
    text.replace(asked, (_, value = 'reduce') => (value === 'reduce' ? '(min-width: 0)' : '(max-width: 0)'));
  const {matchMedia} = window;
  window.matchMedia = (query) => matchMedia.call(window, answered(query));
  const {prototype} = CSSStyleSheet;
  const {replaceSync, replace} = prototype;
  prototype.replaceSync = function (text) {
    replaceSync.call(this, answered(text));
  };
  prototype.replace = function (text) {
    return replace.call(this, answered(text));
  };
}
