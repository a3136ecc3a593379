/** Timelines short and long in pages with the plain script, for the tests of what it fetches for them. */

export const fewEvents = [
  {id: 'crack', when: '2010-11', title: 'Divers find a crack'},
  {id: 'vote', when: '2011-02-28', title: 'The council votes'},
];
const era = {id: 'closed', when: '2011-03', end: '2011-12', title: 'Without a bridge', kind: 'era'};
/** As many as have a scale, which names eras. */
export const withEra = [
  ...fewEvents,
  era,
  ...[1, 2, 3].map((day) => ({id: `d${day}`, when: `2012-01-0${day}`, title: `Bridge day ${day}`})),
];
export const manyEvents = Array.from({length: 130}, (_, index) => ({
  id: `crossing-${index}`,
  when: new Date(index * 86_400_000).toISOString().slice(0, 10),
  title: `Crossing ${index}`,
}));

export const tag = (timeline, lang = 'en') => {
  const story = JSON.stringify({version: 1, id: 'harbour', lang, headline: 'Harbour', timeline});
  return `<timeline-strip><script type="application/json">${story}</script></timeline-strip>`;
};
export const script = (folder = '/dist', attributes = '') =>
  `<script src="${folder}/story-widgets.classic.js"${attributes}></script>`;

/** How many entries stand there, and which names the rail has, as soon as there is one or `count` entries. */
export const look = (count) => {
  const {shadowRoot} = document.querySelector('timeline-strip');
  const names = () => [...shadowRoot.querySelectorAll('[part=scale] .era-name')].map((el) => el.textContent);
  const entries = () => shadowRoot.querySelectorAll('[part=list] li').length;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (count ? entries() < count : !names().length) return;
      clearInterval(timer);
      resolve([entries(), ...names()]);
    }, 20);
  });
};
export const asked = (requests) => requests.filter((path) => path.includes('timeline-more'));
