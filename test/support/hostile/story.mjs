/** A story of which every field can be filled with what means harm. */
export const words = 'Plain words';
export const name = 'Plain name';
export const home = 'https://gazette.example/';
/** Leaves room for the end of an id. */
export const lineLength = 480;
export const picture = 'https://pictures.example/a.png';

/** Text as any engine can show it; names and handles besides without what turns the text around them. */
export const clean = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
export const cleanName = (text) => clean(text).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** A story with one string in every text field, another in every name, and one address in every link. */
export function storyOf(text, {name = text, url = home, src = picture} = {}) {
  const line = [...text].slice(0, lineLength).join('');
  const called = [...name].slice(0, lineLength).join('');
  const id = (suffix) => `${line}-${suffix}`;
  const image = src && {url: src, alt: text, credit: line, width: 3, height: 2};
  const running = [text, {text, em: true}, {text, strong: true, em: true}, {text, href: url}];
  const passage = {exact: text, prefix: `x${text}`, suffix: `${text}x`, section: id('section'), url};
  const event = {title: line, text: running, group: line, media: image, url, passage};
  return {
    version: 1,
    id: line,
    lang: 'en',
    headline: line,
    standfirst: text,
    url,
    publisher: {name: called, url},
    byline: [{name: called, role: line, url}],
    published: '2031-03-01',
    updated: '2031-03-02T09:30Z',
    corrections: [{date: '2031-03-02', text, affects: [id('point')]}],
    overview: [{id: id('point'), text: running, passage}],
    sections: [
      {
        id: id('section'),
        heading: line,
        body: [
          {type: 'paragraph', text: running},
          {type: 'list', items: [running, [text]]},
          {type: 'quote', quote: id('quote')},
          ...(image ? [{type: 'image', image}] : []),
        ],
      },
      {id: id('elsewhere'), heading: line, body: [{type: 'paragraph', text: [text]}]},
    ],
    keyPoints: ['section', 'elsewhere'].map((section) => ({
      id: id(`of ${section}`),
      heading: line,
      summary: running,
      section: id(section),
      passage,
    })),
    quotes: [
      {
        id: id('quote'),
        kind: 'post',
        text,
        lang: 'en',
        speaker: {name: called, role: line, handle: called, url},
        said: '2031-02-28',
        source: {name: called, url, network: line},
        passage,
      },
    ],
    timeline: [
      {...event, id: id('one'), when: '2030-11', quote: id('quote')},
      {...event, id: id('two'), when: '2031-03-03', end: '2031-12-03', status: 'planned'},
      {...event, id: id('three')},
    ],
    dates: Object.fromEntries(
      [
        '2031-03-01',
        '2031-03-02T09:30Z',
        '2031-03-02',
        '2031-02-28',
        '2030-11',
        '2031-03-03',
        '2031-12-03',
        '2031-03-03/2031-12-03',
      ].map((date) => [date, line]),
    ),
  };
}
