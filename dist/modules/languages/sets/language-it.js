/** A date behind a preposition, as that combines with the article that the date has. */
const after = (bare, masculine, feminine, elided, plural) => (date, kind) => {
    if (kind === 'month' || kind === 'about')
        return bare + date;
    if (kind === 'decade')
        return plural + date;
    if (kind === 'spring')
        return feminine + date;
    // Eight, eighty and eleven begin with a vowel.
    const isElided = /^(?:[aei8]|11(?!\d))/.test(date);
    return (isElided ? elided : masculine) + date;
};
const from = after('da ', 'dal ', 'dalla ', 'dall’', 'dagli ');
const until = (end, kind) => after('fino a ', 'fino al ', 'fino alla ', 'fino all’', 'fino agli ')(end, kind).replace(/^fino a (?=a)/, 'fino ad ');
/** Italian. */
var it = {
    labels: {
        overview: 'La notizia in breve',
        keyPoints: 'Punti chiave',
        timeline: 'Cronologia',
        readSection: 'Leggi questa sezione',
        closeSection: 'Chiudi questa sezione',
        inArticle: 'Nell’articolo',
        readArticle: 'Leggi l’articolo',
        post: 'Post citato nell’articolo',
        statement: 'Citato nell’articolo',
        document: 'Documento citato nell’articolo',
        pull: 'Dall’articolo',
        postBy: 'Post di {}',
        saidBy: 'Secondo {}',
        planned: 'Previsto: {}',
        noDate: 'data non indicata',
        today: 'Oggi',
        by: 'Di {}',
        updated: 'Aggiornato: {}',
        correction: 'Correzione, {}',
        withheld: 'L’editore non diffonde ancora questa notizia.',
        canceled: 'L’editore ha ritirato questa notizia.',
        expired: 'Questa notizia non è più attuale.',
        aiCreated: 'Creato con l’IA',
        aiEdited: 'Modificato con l’IA',
        reviewedBy: 'Verificato da {}',
        colon: ': ',
        comma: ', ',
        failed: 'Impossibile mostrare questa notizia.',
        retry: 'Riprova',
        previous: 'Precedente',
        next: 'Successivo',
        position: '{} di {}',
        latest: 'Ultimi',
        showMore: 'Mostra altri {}',
        showEarlier: 'Mostra {} precedenti',
        show: 'Mostra',
        everything: 'Tutto',
        goToDate: 'Vai a una data',
        skip: 'Salta questa parte',
        quoteMark: '«',
        copy: 'Copia',
        copied: 'Copiato',
        share: 'Condividi',
        playVideo: 'Riproduci il video',
        playAudio: 'Riproduci l’audio',
        showMap: 'Mostra la mappa',
        showChart: 'Mostra il grafico',
        showPage: 'Mostra qui',
        fromProvider: 'Da {}',
        closeEmbed: 'Chiudi',
    },
    dates: {
        about: (date) => `${date} circa`,
        aboutWithin: (date) => `${date} circa`,
        uncertain: (date) => `${date} (data incerta)`,
        from,
        until,
        fromToUnknown: (start, kind) => `${from(start, kind)} (fine ignota)`,
        unknownUntil: (end, kind) => `${until(end, kind)} (inizio ignoto)`,
        season: ['primavera {}', 'estate {}', 'autunno {}', 'inverno {}'],
        decade: (firstYear) => `anni ${firstYear}`,
        // Spans have the day in two figures, other dates in one.
        mend: (words, kind) => (kind === 'day' ? words.replace(/(?<!\d)0(?=\d)/g, '') : words),
    },
};

export { it as default };
