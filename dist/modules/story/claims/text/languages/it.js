/** Italian. */
var it = {
    negators: 'non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né|neanche|nemmeno|neppure',
    lacking: 'senza|nessun|nessuno|nessuna',
    affirming: 'non solo|non soltanto|senza dubbio|non a caso',
    refusals: 'rifiut*|respin*|nega|negano|negato|negò|viet*|proib*|impedi*|evit*|fallit*|falli*|contro|impossibile|illegale|annull*|smenti*|manca|mancano|esclud*|esclus*|sospes*|oppos*|declin(?:a|ano|ò|ato)|rinunci*',
    modals: 'potrebbe|potrebbero|forse|presunt*|probabilmente|sarebbe|sarebbero|avrebbe|avrebbero|se|magari|eventualmente',
    hedges: 'quasi|circa|intorno a|più di|meno di|oltre|fino a|almeno|un centinaio',
    above: 'più di|oltre|almeno|non meno di',
    below: 'meno di|al massimo|fino a|non più di',
    percent: 'per cento|percento|punti percentuali',
    scales: {
        ...{ cento: 100, mille: 1e3, mila: 1e3, migliaia: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9 },
        ...{ miliardi: 1e9, mln: 1e6, mld: 1e9, dozzina: 12 },
    },
    numbers: {
        un: 1,
        una: 1,
        prima: 1,
        seconda: 2,
        terza: 3,
        quarta: 4,
        quinta: 5,
        sesta: 6,
        settima: 7,
        ottava: 8,
        nona: 9,
        decima: 10,
    },
    fractions: { metà: 2, terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5 },
    joints: 'e|ed|ma|perché|quando|mentre|benché|che|se|dove|o|oppure|dopo|prima',
    small: 'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|dai|dalle|in|nel|nella|nei|nelle|nell|con|su|sul|sulla|per|tra|fra|e|ed|o|ma|che|chi|si|è|sono|era|erano|ha|hanno|aveva|essere|stato|stata|non|più|anche|come|se|suo|sua|suoi|sue|loro|questo|questa|quello|quella|molto|già|dopo|prima|secondo|tutti|tutto|può|sarà|saranno|d|signor|signora|dott',
    prefixes: "dell'|nell'|all'|dall'|sull'|un'|l'|d'",
    endings: 'azioni|azione|amente|mente|arono|ando|endo|ato|ata|ati|ate|uto|uta|ito|ita|erà|irà|ano|ono|are|ere|ire|ò|o|a|e|i',
    days: { ieri: -1, oggi: 0, domani: 1 },
    proxies: [
        "(?:avvocat[oaie]ss?a?|avvocat[oaie]|legal[ei]|portavoce|rappresentant[ei]|consiglier[eai]|moglie|marito|vedova|fratello|sorella|padre|madre|figli[oa]) (?:di|del|della|dell'|dello|per) ?X",
    ],
    addressed: ['(?:detto|disse|dice|dichiarato|spiegato|risposto) ad? N'],
    saying: 'ha detto|dice|ha dichiarato|ha affermato|ha spiegato|spiega|afferma|ha scritto|ha aggiunto|secondo',
    capitals: 'names',
};

export { it as default };
