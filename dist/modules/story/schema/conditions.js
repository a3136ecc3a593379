const others = {
    min_value: (least) => (value) => value >= least,
    integer: () => Number.isInteger,
    regex: (shape) => (value) => shape.test(value),
    check: (fits) => fits,
};
/** The conditions of a schema of valibot besides its type, and besides the length of what has one. */
function othersIn({ type, pipe = [] }) {
    const lengths = type === 'string' || type === 'array' ? ['non_empty', 'min_length', 'max_length'] : [];
    return pipe
        .slice(1)
        .filter(({ type }) => !lengths.includes(type))
        .map(({ type, requirement }) => others[type](requirement));
}
/** How long a text or a list may be. */
function lengthIn({ pipe = [] }) {
    let [least, most] = [0, Infinity];
    for (const { type, requirement } of pipe) {
        if (type === 'non_empty')
            least = 1;
        if (type === 'min_length')
            least = requirement;
        if (type === 'max_length')
            most = requirement;
    }
    return { least, most };
}

export { lengthIn, othersIn };
