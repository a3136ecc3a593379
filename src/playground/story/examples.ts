/** A text to start from, for one of the formats that can be pasted. */
export interface Example {
  name: string;
  text: string;
}

const article = `---
lang: en
publisher: {name: Port Example Gazette}
published: 2031-03-01
timeline:
  - when: 2030-11
    title: Divers find cracks
    passage: Divers found cracks in two piers in November
  - when: 2031-03-03
    status: planned
    title: The bridge closes
    passage: The Harbour Bridge closes on Monday
---

# Harbour Bridge to close for nine months

Port Example loses its only crossing until winter.

## Story Overview

- The bridge closes on Monday.[^closes]
- A free ferry takes over.[^ferry]

[^closes]: The Harbour Bridge closes on Monday for nine months of repairs.

[^ferry]: A free ferry leaves every ten minutes from the old customs house.

## Nine months without a crossing

The Harbour Bridge closes on Monday for nine months of repairs. A free ferry leaves every ten minutes from the old customs house.

Divers found cracks in two piers in November. The council voted for the closure on Friday.

> We would rather close it now than mourn it later.
>
> — Mira Sample (@mira) February 28, 2031
`;

const timelineJs = {
  title: {text: {headline: 'Harbour Bridge', text: '<p>A century of a crossing.</p>'}},
  scale: 'human',
  events: [
    {
      start_date: {year: '1931', month: '5'},
      text: {headline: 'The bridge opens', text: 'The <b>first</b> crossing is free.'},
      background: {color: '#88aabb'},
    },
    {start_date: {year: 2030, month: 11}, text: {headline: 'Divers find cracks', text: ''}, group: 'Repairs'},
    {
      start_date: {year: 2031, month: 3, day: 3},
      end_date: {year: 2031, month: 12},
      text: {headline: 'Closed for repairs', text: 'A ferry takes over.'},
      group: 'Repairs',
      autolink: false,
    },
  ],
};

const ninjs = {
  uri: 'https://gazette.example/items/harbour-bridge',
  standard: {name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
  type: 'text',
  language: 'en',
  versionCreated: '2031-03-01T09:00:00Z',
  urgency: 4,
  headlines: [{role: 'main', value: 'Harbour Bridge to close for nine months'}],
  descriptions: [{role: 'summary', value: 'Port Example loses its only crossing until winter.'}],
  by: 'Ada Example',
  bodies: [
    {
      role: 'main',
      contentType: 'text/html',
      value:
        '<h2>Nine months without a crossing</h2><p>The Harbour Bridge closes on Monday for nine months of repairs. A free ferry leaves every ten minutes.</p>',
    },
  ],
  subjects: [{name: 'bridges', uri: 'https://gazette.example/subjects/bridges'}],
};

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://gazette.example/harbour-bridge',
  headline: 'Harbour Bridge to close for nine months',
  description: 'Port Example loses its only crossing until winter.',
  inLanguage: 'en',
  datePublished: '2031-03-01',
  author: {'@type': 'Person', name: 'Ada Example'},
  publisher: {'@type': 'Organization', name: 'Port Example Gazette'},
  articleBody:
    'The Harbour Bridge closes on Monday for nine months of repairs. A free ferry leaves every ten minutes.',
  wordCount: 18,
  hasPart: [
    {
      '@type': 'Quotation',
      text: 'We would rather close it now than mourn it later.',
      creator: {'@type': 'Person', name: 'Mira Sample'},
    },
  ],
};

/** The examples, in the order of the menu. Their people and places do not exist, but for those of the bundled article. */
export const examplesWith = (bundled: string): Example[] => [
  {name: 'The article in the script', text: bundled},
  {name: 'An invented article', text: article},
  {name: 'TimelineJS', text: JSON.stringify(timelineJs, null, 2)},
  {name: 'ninjs', text: JSON.stringify(ninjs, null, 2)},
  {name: 'JSON-LD', text: JSON.stringify(jsonLd, null, 2)},
];
