/** An invented story that uses everything a story can have, for the tests of accessibility. */
const closing = 'The lighthouse of Sample Point goes dark on Monday for eleven weeks.';
const buoys = 'Six lit buoys will mark the reef until the new lamp burns.';
const keeper = 'A light that nobody tends is a candle in a storm.';
const image = {
  url: 'https://gazette.example/lamp.svg',
  alt: 'The lamp, behind its lens',
  credit: 'Example archive',
  width: 640,
  height: 360,
};

const passage = (exact, around) => ({exact, section: 'dark', url: 'https://gazette.example/lamp', ...around});

export const story = {
  version: 1,
  id: 'sample-point-lamp',
  lang: 'en',
  headline: 'Lighthouse of Sample Point goes dark for a new lamp',
  standfirst: 'Ships will steer by six buoys while the oldest lens on the coast is taken down.',
  url: 'https://gazette.example/lamp',
  publisher: {name: 'Example Gazette', url: 'https://gazette.example/'},
  byline: [
    {name: 'Ona Sample', role: 'harbour reporter', url: 'https://gazette.example/ona'},
    {name: 'Teo Muster'},
  ],
  published: '2031-04-01',
  updated: '2031-04-02T09:30Z',
  image,
  ai: {source: 'algorithmicallyEnhanced', text: 'A spelling check.'},
  corrections: [
    {date: '2031-04-02', text: 'There are six buoys, not five.', affects: ['buoys', 'way-in', 'sailing']},
  ],
  overview: [
    {
      id: 'goes-dark',
      text: ['The lighthouse goes dark ', {text: 'on Monday', em: true}, '.'],
      passage: passage(closing, {suffix: ` ${buoys}`}),
    },
    {
      id: 'buoys',
      text: [
        {text: 'Six buoys', strong: true},
        ' mark the reef, says the ',
        {text: 'harbour office', href: 'https://harbour.example/notice'},
        '.',
      ],
      passage: passage(buoys, {prefix: `${closing} `}),
    },
    {id: 'office', text: ['The Leuchtturmbefeuerungsanlagenverwaltungsangelegenheitenamt pays.']},
  ],
  sections: [
    {
      id: 'dark',
      heading: 'Eleven weeks without a light',
      body: [
        {type: 'paragraph', text: [`${closing} ${buoys}`]},
        {type: 'quote', quote: 'keeper'},
        {
          type: 'list',
          items: [
            ['Buoys: six'],
            ['Pilots: free, by ', {text: 'call', href: 'https://harbour.example/pilots'}],
          ],
        },
        {type: 'image', image},
      ],
    },
    {
      id: 'lens',
      heading: 'A lens of 1911',
      body: [{type: 'paragraph', text: ['The lens was cut in 1911. It goes to a museum.']}],
    },
  ],
  keyPoints: [
    {
      id: 'way-in',
      heading: 'Eleven weeks without a light',
      summary: [closing],
      section: 'dark',
      passage: passage(closing, {suffix: ` ${buoys}`}),
    },
    {
      id: 'old-lens',
      heading: 'A lens of 1911',
      summary: ['The lens was cut in 1911.'],
      section: 'lens',
      passage: passage(buoys, {prefix: `${closing} `}),
    },
    {
      id: 'after',
      heading: 'What comes after',
      summary: ['A ', {text: 'museum', href: 'https://museum.example/'}, ' takes the lens.'],
    },
  ],
  quotes: [
    {
      id: 'keeper',
      kind: 'statement',
      text: keeper,
      speaker: {name: 'Ida Exempel', role: 'keeper of the light', image: {...image, alt: ''}},
      said: '2031-03-28',
      source: {name: 'Harbour office', url: 'https://harbour.example/keeper'},
    },
    {
      id: 'sailing',
      kind: 'post',
      text: 'Sailed in by the buoys last night. It works.',
      speaker: {name: 'Lou Vorbild', handle: '@lou', url: 'https://social.example/lou'},
      said: '2031-04-03',
      source: {url: 'https://social.example/lou/1', network: 'social.example'},
    },
    {
      id: 'notice',
      kind: 'document',
      text: 'Bezeichnete Fahrwassertonnen bleiben in Betrieb.',
      lang: 'de',
      speaker: {name: 'Notice 12 of the harbour office'},
      said: '2031-03',
    },
    {id: 'repeated', kind: 'pull', text: buoys, passage: passage(buoys, {prefix: `${closing} `})},
  ],
  timeline: [
    {id: 'cut', when: '1911', title: 'The lens is cut'},
    {
      id: 'cracked',
      when: '2029-11',
      title: 'A crack is found',
      text: ['It runs through the ', {text: 'third ring', em: true}, '.'],
      media: image,
    },
    {
      id: 'warned',
      when: '2031-03-28',
      title: 'The keeper warns',
      quote: 'keeper',
      url: 'https://harbour.example/keeper',
    },
    {
      id: 'dark-day',
      when: '2031-04-07',
      title: 'The light goes out',
      status: 'planned',
      passage: passage(closing, {suffix: ` ${buoys}`}),
    },
    {
      id: 'works',
      when: '2031-04-08',
      end: '2031-06-20',
      title: 'The lamp is changed',
      status: 'planned',
      group: 'The works',
    },
    {
      id: 'test',
      when: '2031-06-21',
      title: 'The lamp is tried for a night',
      status: 'planned',
      group: 'The works',
    },
    {id: 'lit', when: '2031-06~', title: 'The light is back', status: 'planned'},
    {id: 'museum', title: 'The lens is shown in a museum', status: 'planned', group: 'Afterwards'},
  ],
};

/** The picture that it names. */
export const lamp = {
  url: image.url,
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><circle cx="8" cy="4.5" r="4" fill="#c60"/></svg>',
};
