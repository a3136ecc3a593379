/** The spans that share no place with others; both are in order, so that the time is linear. */
function apartFrom(spans, others) {
    let at = 0;
    return spans.filter(({ start, end }) => {
        while (at < others.length && others[at].end <= start)
            at++;
        return at === others.length || others[at].start >= end;
    });
}

export { apartFrom };
