/** A picture as schema.org tells of it; a bare number would be no width. */
const picture = ({ url, alt, credit, width, height }) => ({
    ...{ '@type': 'ImageObject', url, description: alt, creditText: credit },
    ...{ width: width && pixels(width), height: height && pixels(height) },
});
const pixels = (value) => ({ '@type': 'QuantitativeValue', value, unitText: 'px' });

export { picture };
