/** The elements of a manifest, in the order in which docs/elements.md tells of them. */
export function elementsOf({modules}) {
  const order = ['story-bundle', 'story-overview', 'key-points', 'quote-card', 'timeline-strip'];
  const place = ({tagName}) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((one, other) => place(one) - place(other));
}
