/** Something to start from. */
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

/** All invented, but the first. */
export const examplesWith = (bundled: string): Example[] => [
  {name: 'The article in the script', text: bundled},
  {name: 'An invented article', text: article},
  {name: 'TimelineJS', text: JSON.stringify(timelineJs, null, 2)},
];
