/** An article whose story has items that are settled, are not, and are left out, and where the desk lays them. */
export const article = `---
lang: en
headline: The bakery boat
timeline:
  - when: 2026-02-02
    title: The boat was bought
    passage: The boat was bought on 2 February 2026
# timeline:
  # the year is not told:
  # - when: 2026-03-09
  #   title: It sails
  #   passage: The first loaves came ashore on 9 March
---

A bakery goes to sea.

## Story Overview

- The boat was bought in winter.[^1]
- Bread is baked at night.[^2]
- Loaves come ashore in March.[^3]

## On board

The boat was bought on 2 February 2026, in the deepest winter. Bread is baked at night, two miles out.

## Ashore

The first loaves came ashore on 9 March, still warm.

[^1]: The boat was bought on 2 February 2026, in the deepest winter
[^2]: ?? Bread is baked at night, two miles out.
[^3]: The first loaves came ashore on 9 March, still warm
`;

/** What lies over or under each item of the story: its name, what is not settled, and whether it stands where the item does. */
export const laid = () => {
  const bundle = document.querySelector('.story story-bundle').shadowRoot;
  const elements = [...bundle.querySelectorAll('*')].flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll('[data-item]') ?? []),
  ]);
  return [...document.querySelectorAll('.items > li')].map((row) => {
    const [own, over] = [row.getBoundingClientRect(), row.classList.contains('over')];
    const isOn = elements.some((each) => {
      const {top, height, left} = each.getBoundingClientRect();
      return (
        Math.abs(top - own.top) < 2 && Math.abs(height - own.height) < 2 && Math.abs(left - own.left) < 2
      );
    });
    const words = row.querySelector('p').textContent.replace(/\s+/g, ' ').trim();
    return `${words} | ${row.querySelector('.state')?.textContent ?? ''} | ${isOn ? 'on it' : over ? 'under' : 'behind'}`;
  });
};
