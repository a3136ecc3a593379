/** Words that each language cannot do without and others do not have. */
const small = {
    en: 'the and of to is that with for was are',
    de: 'der die und das nicht mit ist den ein auf',
    fr: 'les des est une dans que pour qui sur avec',
    es: 'los las una del que por para con el su',
    it: 'che di il della per una sono gli nel con',
    pt: 'que não uma os para com mais dos são ao',
    nl: 'het een van en niet dat op zijn met voor',
};
/** The language that a text is probably written in, of seven; undefined where none stands out. */
function languageOf(text) {
    const words = text
        .slice(0, 20_000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const counts = Object.entries(small).map(([lang, list]) => {
        const known = new Set(list.split(' '));
        return { lang, count: words.filter((word) => known.has(word)).length };
    });
    const [first, second] = counts.sort((a, b) => b.count - a.count);
    const isClear = first.count >= 5 && first.count >= words.length / 20 && first.count > second.count * 1.5;
    return isClear ? first.lang : undefined;
}

export { languageOf };
