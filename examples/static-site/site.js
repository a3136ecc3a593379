/** The page's own script: what a theme of a CMS would bring. */
const hear = (/** @type {unknown[]} */ ...words) => console.info('heard', ...words);
const press = (/** @type {string} */ id, /** @type {() => void} */ act) =>
  document.getElementById(id)?.addEventListener('click', act);
const overview = () =>
  /** @type {HTMLElementTagNameMap['story-overview']} */ (document.querySelector('story-overview'));

// A fragment that comes later, as links of some sites and endless lists bring it.
const later = document.body.dataset.fragment;
if (later) document.body.insertAdjacentHTML('beforeend', await (await fetch(later)).text());

document.addEventListener('story-load', ({target, story}) => {
  if (target === overview()) hear('load', story.headline);
});
document.addEventListener('story-error', ({target, path}) => {
  if (/** @type {Element} */ (target).id === 'broken') hear('error', path);
});
document.addEventListener('passage-open', ({item}) => hear('passage', item));
document.addEventListener('timeline-strip-select', ({item, index}) => hear('select', item, index));

press('hide', () => overview().toggleAttribute('hidden'));
press('next', async () => {
  for (const element of document.querySelectorAll('[src="closed.story.json"]'))
    element.setAttribute('src', 'open.story.json');
  const story = await (await fetch('open.story.json')).text();
  document.querySelector('#waiting')?.setAttribute('story', story);
});
let saved = '';
press('toggle', () => {
  const main = document.querySelector('main');
  if (!main) return document.body.insertAdjacentHTML('beforeend', saved);
  saved = main.outerHTML;
  main.remove();
});
