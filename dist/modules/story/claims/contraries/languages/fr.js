/** French. */
var fr = {
    contraries: [
        ['gagn*|remport*|victoire', 'perd(?:u|ue|us|ues|ent|ait)?|défaite'],
        [
            'augment*|hausse|grimp*|progress*|mont(?:e|é|ent|er)|relev*|accru*|bondi*',
            'baiss*|chut*|recul*|diminu*|rédui*|tomb*|abaiss*',
        ],
        [
            'adopt*|approuv*|accept*|vot(?:é|e|ée|ent) pour|soutien*|soutenu*|valid*',
            'rejet*|repouss*|refus*|vot(?:é|e) contre|oppos*',
        ],
        ['ouv(?:re|ert|erte|erts|rir|rira|rent|erture)|rouv*', 'ferm*'],
        [
            'commenc*|début*|démarr*|repri[st]*|repren*',
            'termin*|fini*|achev*|cess*|arrêt(?:e|ent|ée?s?)|interromp*|suspend*',
        ],
        ['acquitt*|relax*|innocent*', 'condamn*|coupable*'],
        ['libér*|relâch*', 'arrêté|arrêtée|arrêtés|détenu*|emprisonn*|incarcér*'],
        ['confirm*', 'annul*|cass(?:é|ée|e)|démenti*'],
        ['bénéfice*|excédent', 'perte*|déficit'],
        ['autoris*|perme*', 'interdi*'],
        ['grand|grande|grands|grandes', 'petit|petite|petits|petites'],
        ['riche*', 'pauvre*'],
        ['vieux|vieille|âgé*|ancien*', 'jeune*'],
        ['haut|haute|élevé*', 'bas|basse|faible'],
        ['salu(?:é|e|ée|ent)|félicit*', 'critiqu*|dénonc*'],
        ['surv[ié]c*|vivant*|vit', 'mort|morte|morts|décédé*|tué*'],
        ['plus', 'moins'],
        ['meilleur*', 'pire*'],
        ['embauch*', 'licenci*'],
        ['arriv*', 'parti|partie|partis|quitt*'],
        ['construi*', 'démoli*|détrui*'],
        ['sûr|sûre', 'dangereu*'],
        ['majorité', 'minorité'],
    ],
    turning: [
        ['achet*|acquis*|acquér*', 'vend*|cèd*|cédé'],
        ['avant', 'après'],
        ['premi[eè]r*', 'dernier*|dernière*'],
        ['importations', 'exportations'],
    ],
    kinds: [
        ['nord', 'sud', 'est(?= (?:de|du))', 'ouest'],
        ['printemps', "été(?= \\d)|(?<=l')été", 'automne', 'hiver'],
        ['matin', 'après-midi', 'soir', 'nuit'],
        ['frère', 'sœur', 'père', 'mère', 'fils', 'fille', 'oncle', 'tante', 'cousine?', 'mari', 'femme|épouse'],
        ['maire', 'préfet|préfète', 'président\\p{L}*', 'premier ministre', 'député\\p{L}*', 'sénat(?:eur|rice)'],
        ['finances', 'défense', 'intérieur', 'santé', 'justice', 'éducation'].map((each) => `(?<=ministre (?:de la |de l'|de l |des ))${each}`),
        ['hommes', 'femmes'],
    ],
    prefixes: 'in|im|il|ir|dé|non-?',
};

export { fr as default };
