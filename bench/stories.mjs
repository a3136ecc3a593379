/** Stories to measure with, plainly fictional. */
const works = [
  [
    '2030-11-04',
    'Divers find cracks',
    'Three of them, each as long as a hand, in the second pillar from the north.',
  ],
  ['2030-12-12', 'Engineers measure the pillars', 'They come at low tide and leave at high, for nine days.'],
  ['2031-01-20', 'The town hall is told', 'The letter is read aloud in a room with the windows shut.'],
  [
    '2031-02-28',
    'The council votes',
    'Eleven for, four against, after a night of speeches in the old customs house.',
  ],
  ['2031-03-03', 'The bridge closes', 'The last bus crosses at six, with nobody on it.'],
  ['2031-03-04', 'The ferry begins', 'It is free, and leaves every ten minutes until midnight.'],
  ['2031-07-15', 'The first pillar is done', 'The scaffold moves by one, and the market moves with it.'],
  [
    '2031-12-03',
    'The bridge opens again',
    'A band plays, and the ferry crosses once more, for old times’ sake.',
  ],
];
const paragraph = works.map(([, title, text]) => `${title}. ${text}`).join(' ');
const id = (words) => words.toLowerCase().replaceAll(' ', '-');

/** A whole story: an overview, three key points with their sections, a quote, a timeline of eight events. */
export const story = {
  ...{version: 1, id: 'harbour-bridge', lang: 'en', headline: 'The Harbour Bridge closes for nine months'},
  standfirst: 'Port Example loses its only crossing until winter, and gains a ferry.',
  url: 'https://gazette.example/harbour-bridge',
  publisher: {name: 'The Example Gazette', url: 'https://gazette.example/'},
  byline: [{name: 'Ada Example', role: 'reporter'}],
  published: '2031-03-01',
  overview: works.slice(3, 7).map(([, title, text]) => ({
    id: `overview-${id(title)}`,
    text: [`${title}.`],
    passage: {exact: text, prefix: `${title}. `, section: 'one'},
  })),
  sections: ['one', 'two', 'three'].map((section) => ({
    id: section,
    heading: `Part ${section}: what the harbour says`,
    body: Array.from({length: 3}, () => ({type: 'paragraph', text: [paragraph]})),
  })),
  keyPoints: ['one', 'two', 'three'].map((section) => ({
    id: `key-${section}`,
    heading: `Part ${section}: what the harbour says`,
    summary: [works[3][2]],
    section,
  })),
  quotes: [
    {
      ...{id: 'mayor', kind: 'statement', text: 'We would rather close it now than mourn it later.'},
      speaker: {name: 'Mira Sample', role: 'mayor of Port Example'},
      said: '2031-02-28',
    },
  ],
  timeline: works.map(([when, title, text]) => ({
    ...{id: id(title), when, title, text: [text]},
    passage: {exact: text, prefix: `${title}. `, section: 'one'},
  })),
};

const paragraphs = (...texts) => texts.map((text) => ({type: 'paragraph', text: [text]}));

/** The same story with an article that says each thing once, as a build wants to find its passages. */
export const publishedStory = {
  ...story,
  sections: [
    paragraphs(paragraph),
    paragraphs(
      'Port Example lives on both banks, and the market has always stood where the road comes off the bridge.',
    ),
    paragraphs(
      '“We would rather close it now than mourn it later,” said Mira Sample, the mayor of Port Example.',
    ),
  ].map((body, index) => ({...story.sections[index], body})),
};

/** A story that is nothing but a timeline of so many events, a little more than a day apart. */
export const longStory = (events) => ({
  ...{version: 1, id: `harbour-${events}`, lang: 'en', headline: `${events} days of the Harbour Bridge`},
  timeline: Array.from({length: events}, (_, index) => {
    const [, title, text] = works[index % works.length];
    const when = new Date(Date.UTC(1990, 0, 1) + Math.floor(index * 1.3) * 86_400_000);
    return {
      id: `event-${index + 1}`,
      when: when.toISOString().slice(0, 10),
      title: `${title}, ${index + 1}`,
      text: [text],
    };
  }),
});
