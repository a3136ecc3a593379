/** A date behind a preposition, as that combines with the article that the date has. */
const after = (bare, feminine, masculine) => (date, kind) => {
    if (kind === 'decade' || kind === 'spring')
        return feminine + date;
    return (kind === 'summer' || kind === 'autumn' || kind === 'winter' ? masculine : bare) + date;
};
const from = after('a partir de ', 'a partir da ', 'a partir do ');
/** What dates are on both sides of the Atlantic. */
const dates = {
    about: after('por volta de ', 'por volta da ', 'por volta do '),
    aboutWithin: (date) => `${date} aproximadamente`,
    uncertain: (date) => `${date} (data incerta)`,
    from,
    fromToUnknown: (start, kind) => `${from(start, kind)} (fim desconhecido)`,
    season: ['primavera de {}', 'verão de {}', 'outono de {}', 'inverno de {}'],
    decade: (firstYear) => `década de ${firstYear}`,
};

export { after, dates };
