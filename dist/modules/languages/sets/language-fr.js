/** A date behind a preposition, as that combines with the article that the date has. */
const after = (bare, masculine, elided, plural) => (date, kind) => {
    if (kind === 'time' || kind === 'day' || kind === 'spring')
        return masculine + date;
    if (kind === 'summer' || kind === 'autumn' || kind === 'winter')
        return elided + date;
    return (kind === 'decade' ? plural : bare) + date;
};
const from = (start, kind) => after('à partir de ', 'à partir du ', 'à partir de l’', 'à partir des ')(start, kind).replace(/de (?=[aoé])/, 'd’');
const until = after('jusqu’en ', 'jusqu’au ', 'jusqu’à l’', 'jusqu’aux ');
/** French. */
var fr = {
    labels: {
        overview: 'L’essentiel',
        keyPoints: 'Points clés',
        timeline: 'Chronologie',
        readSection: 'Lire cette partie',
        closeSection: 'Fermer cette partie',
        inArticle: 'Dans l’article',
        readArticle: 'Lire l’article',
        post: 'Publication citée dans l’article',
        statement: 'Propos cités dans l’article',
        document: 'Document cité dans l’article',
        pull: 'Extrait de l’article',
        postBy: 'Publication de {}',
        saidBy: 'Selon {}',
        planned: 'Prévu\u00a0: {}',
        noDate: 'date non précisée',
        today: 'Aujourd’hui',
        by: 'Par {}',
        updated: 'Mis à jour\u00a0: {}',
        correction: 'Correction, {}',
        withheld: 'L’éditeur ne publie pas encore cet article.',
        canceled: 'L’éditeur a retiré cet article.',
        expired: 'Cet article n’est plus d’actualité.',
        aiCreated: 'Créé avec l’IA',
        aiEdited: 'Modifié avec l’IA',
        reviewedBy: 'Relu par {}',
        colon: '\u00a0: ',
        comma: ', ',
        failed: 'Cet article ne peut pas être affiché.',
        retry: 'Réessayer',
        previous: 'Précédent',
        next: 'Suivant',
        position: '{} sur {}',
        latest: 'Le plus récent',
        showMore: 'Afficher {} de plus',
        showEarlier: 'Afficher {} plus anciens',
        show: 'Afficher',
        everything: 'Tout',
        goToDate: 'Aller à une date',
        skip: 'Passer cette partie',
        quoteMark: '«',
        copy: 'Copier',
        copied: 'Copié',
        share: 'Partager',
        playVideo: 'Lire la vidéo',
        playAudio: 'Écouter l’audio',
        showMap: 'Afficher la carte',
        showChart: 'Afficher le graphique',
        showPage: 'Afficher ici',
        fromProvider: 'Via {}',
        closeEmbed: 'Fermer',
    },
    dates: {
        about: (date, kind) => `vers ${after('', 'le ', 'l’', 'les ')(date, kind)}`,
        aboutWithin: (date) => `${date} environ`,
        uncertain: (date) => `${date} (date incertaine)`,
        from,
        until,
        fromToUnknown: (start, kind) => `${from(start, kind)} (fin inconnue)`,
        unknownUntil: (end, kind) => `${until(end, kind)} (début inconnu)`,
        season: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'],
        decade: (firstYear) => `années ${firstYear}`,
        // The first of a month is an ordinal.
        mend: (words, kind) => kind === 'day' || kind === 'time' ? words.replace(/(?<!\d)1(?=–\d| \p{L}{3})/gu, '1er') : words,
    },
};

export { fr as default };
