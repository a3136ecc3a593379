/** What every application shows: two stories of a made-up bridge, and what is no story at all. */
const closing = 'The Harbour Bridge closes on Monday for nine months.';
const ferry = 'A free ferry will run every ten minutes.';
const passage = {exact: closing, suffix: ` ${ferry}`, section: 'closing'};

export const closed = {
  version: 1,
  id: 'harbour-bridge',
  lang: 'en',
  headline: 'Harbour Bridge closes for repairs',
  overview: [{id: 'closes', text: ['The bridge closes on Monday.'], passage}],
  sections: [
    {id: 'closing', heading: 'Nine months', body: [{type: 'paragraph', text: [`${closing} ${ferry}`]}]},
  ],
  keyPoints: [{id: 'nine', heading: 'Nine months', summary: [closing], section: 'closing', passage}],
  quotes: [
    {id: 'mayor', kind: 'statement', text: 'We would rather close it now.', speaker: {name: 'Mira Sample'}},
    {id: 'ferry', kind: 'pull', text: ferry},
  ],
  timeline: ['Cracks', 'A vote', 'Closed', 'A ferry', 'Works', 'A party'].map((title, index) => ({
    id: `event-${index + 1}`,
    when: `203${index}`,
    title,
  })),
};

export const open = {...closed, headline: 'The bridge is open again'};

export const broken = {version: 1, lang: 'en'};

/** Tells the test, which reads the console, of an event. */
export const hear = (...words: unknown[]) => console.info('heard', ...words);
