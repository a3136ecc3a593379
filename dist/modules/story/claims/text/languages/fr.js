/** French. */
var fr = {
    negators: 'pas|jamais|aucun|aucune|rien|sans|ni|non|guère|nullement|nul|nulle|ne (?:\\p{L}+ ){1,2}plus|personne ne|ne (?:peut|peuvent|saurait)',
    lacking: 'sans|aucun|aucune',
    affirming: 'non seulement|un pas|le pas|pas à pas|premier pas|pas seulement|sans doute|sans cesse',
    refusals: 'refus*|rejet*|interdi*|empêch*|évit*|échou*|contre|impossible|illégal*|annul*|démen*|nie|nient|nié|manqu*|suspend*|oppos*|exclu*|décliné|renonc*',
    modals: 'pourrait|pourraient|peut-être|présumé*|éventuellement|aurait|auraient|serait|seraient|probablement|si|sans doute|semble|semblent',
    hedges: "presque|près de|environ|quelque|autour de|plus de|moins de|jusqu'à|au moins|à peine",
    above: 'plus de|au moins|au-delà de|pas moins de',
    below: "moins de|au plus|jusqu'à|au maximum|pas plus de",
    percent: 'pour cent|pourcent|points de pourcentage',
    scales: {
        ...{ cent: 100, cents: 100, mille: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9 },
        ...{ milliards: 1e9, douzaine: 12, mds: 1e9 },
    },
    numbers: { une: 1, première: 1, seconde: 2, second: 2, deuxième: 2 },
    fractions: { moitié: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5 },
    joints: 'et|mais|car|parce que|lorsque|quand|tandis que|alors que|bien que|qui|dont|où|si|ou|donc|après|avant',
    small: 'le|la|les|l|un|une|des|de|du|d|à|au|aux|en|dans|par|pour|sur|avec|sans|et|ou|mais|que|qui|qu|se|s|son|sa|ses|leur|leurs|il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|c|est|sont|était|a|ont|avait|été|être|sera|seront|ne|n|pas|plus|très|aussi|y|entre|chez|vers|depuis|selon|après|avant|comme|tout|tous|toute|toutes|autre|peut|dit|m|mme|dr|sous',
    prefixes: "qu'|l'|d'|n'|s'|c'|j'|m'|t'",
    endings: 'aient|ement|ations|ation|ées|és|ée|ent|ait|ant|era|eux|er|es|é|e|s|x',
    days: { hier: -1, "aujourd'hui": 0, demain: 1, 'avant-hier': -2 },
    proxies: [
        "(?:avocate?s?|porte-parole|représentante?s?|conseill(?:er|ère)s?|conseil|épouse|époux|veuve|frère|sœur|père|mère|fils|fille|défenseure?) (?:de |du |d'|des )(?:la |l')?X",
    ],
    addressed: ['(?:dit|déclaré|expliqué|répondu|confié|lancé) à N'],
    saying: 'a déclaré|déclare|a dit|dit|a expliqué|explique|a affirmé|affirme|a ajouté|ajoute|assure|souligne|estime|selon|écrit|prévient',
    capitals: 'names',
};

export { fr as default };
