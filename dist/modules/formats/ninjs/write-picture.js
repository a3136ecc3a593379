/** A picture as an item that belongs to another. */
const pictureOf = ({ url, alt, credit, width, height }, uri, rel) => ({
    ...{ name: rel, rel, uri, type: 'picture' },
    ...(credit && { by: credit }),
    ...(alt && { descriptions: [{ role: 'alt', contentType: 'text/plain', value: alt }] }),
    renditions: [{ name: 'main', href: url, ...(width && { width }), ...(height && { height }) }],
});

export { pictureOf };
