/** German. */
var de = {
    negators: 'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|ohne|weder|keinesfalls|keineswegs',
    lacking: 'ohne|kein|keine|keinen|keinem|keiner|keines',
    affirming: 'nicht nur|nicht zuletzt|nicht allein|ohne zweifel',
    refusals: 'verweiger*|lehn*|ablehn*|abgelehnt|verbot*|verbiet*|verhinder*|scheiter*|gescheitert|gegen|unmöglich|illegal|abgesagt|absag*|bestreit*|bestritt*|dementier*|fehlt|fehlen|unklar|untersag*|weiger*|geweigert|verzicht*',
    modals: 'könnte|könnten|dürfte|dürften|möglicherweise|vielleicht|angeblich|mutmaßlich*|eventuell|soll|sollen|würde|würden|wohl|falls|wenn|womöglich',
    hedges: 'fast|beinahe|etwa|rund|ungefähr|circa|ca|knapp|gut|über|mehr als|weniger als|bis zu|mindestens|unter',
    above: 'mehr als|über|mindestens|wenigstens|nicht weniger als',
    below: 'weniger als|unter|höchstens|maximal|bis zu|nicht mehr als',
    percent: 'prozent|prozentpunkte?',
    scales: {
        ...{ hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9 },
        ...{ mrd: 1e9, billion: 1e12, billionen: 1e12, dutzend: 12 },
    },
    numbers: {
        einem: 1,
        einen: 1,
        einer: 1,
        ein: 1,
        eine: 1,
        eines: 1,
        zwo: 2,
        beiden: 2,
        beide: 2,
        zweier: 2,
        dreier: 3,
    },
    fractions: { hälfte: 2, drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 },
    joints: 'und|aber|weil|obwohl|während|nachdem|bevor|dass|wenn|falls|sondern|denn|als|oder|bis|damit|sowie',
    small: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|über|unter|um|durch|gegen|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sein|sei|es|er|sie|wir|ihr|ich|sich|nicht|kein|keine|auch|nur|noch|schon|als|wie|so|dass|wenn|weil|dieser|diese|dieses|diesem|diesen|jeder|jede|jedes|alle|mehr|sehr|seine|seiner|seinen|ihre|ihrer|ihren|neue|neuen|neuer|laut|vor|bis|seit|ab|kann|können|soll|sollen|will|wollen|da|dann|dort|hier|wer|was|wo|sagte|sagt|herr|frau',
    endings: 'ern|ens|en|er|es|em|e|n|s',
    days: { gestern: -1, heute: 0, morgen: 1, vorgestern: -2, übermorgen: 2 },
    proxies: [
        '(?:anw[aä]lt(?:in|innen|e)?|rechtsanw[aä]lt(?:in)?|verteidiger(?:in)?|sprecher(?:in)?|vertreter(?:in)?|berater(?:in)?|ehefrau|ehemann|bruder|schwester|vater|mutter|sohn|tochter|kritiker(?:in)?) (?:von|des|der|für) X',
        'xs? (?:anw[aä]lt(?:in|e)?|verteidiger(?:in)?|sprecher(?:in)?|berater(?:in)?)',
    ],
    addressed: ['(?:sagte|sagt|erklärte|gesagt) (?:zu |gegenüber )N', 'N (?:hörte|hört)'],
    saying: 'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|meinte|meint|kritisierte|warnte|warnt|ergänzte|teilte|so|laut',
    capitals: 'nouns',
};

export { de as default };
