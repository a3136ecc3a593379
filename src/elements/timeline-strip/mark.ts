/** A word over the rail or before an entry, which no template of Lit's knows of. */
export function newMark(className: string, text: string, lang?: unknown) {
  const mark = document.createElement('span');
  mark.className = className;
  mark.textContent = text;
  if (typeof lang === 'string') mark.lang = lang;
  return mark;
}
