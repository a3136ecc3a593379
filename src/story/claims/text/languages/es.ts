import type {LanguageRules} from './rules.js';

/** Spanish. */
export default {
  negators: 'no|nunca|jamás|ningún|ninguno|ninguna|nadie|nada|sin|ni|tampoco',
  lacking: 'sin|ningún|ninguno|ninguna',
  affirming: 'no sólo|no solo|sin embargo|no obstante|sin duda',
  refusals:
    'rechaz*|neg(?:ó|aron|ado|aba|ar)|niega|niegan|prohib*|prohíb*|imped*|impid*|evit*|fracas*|contra|imposible|ilegal|cancel*|descart*|suspend*|falta|carece*|opon*|opus*|desmient*|declin(?:a|an|ó|aron)|rehús*|rehus*|renunci*',
  modals:
    'podría|podrían|quizá|quizás|tal vez|presunt*|supuest*|presuntamente|supuestamente|posiblemente|probablemente|si|puede que|acaso',
  hedges: 'casi|cerca de|alrededor de|unos|unas|aproximadamente|más de|menos de|hasta|al menos|por lo menos',
  above: 'más de|al menos|por lo menos|como mínimo|no menos de',
  below: 'menos de|como máximo|hasta|a lo sumo|no más de',
  percent: 'por ciento|porciento|puntos porcentuales',
  scales: {
    ...{
      cien: 100,
      ciento: 100,
      mil: 1e3,
      miles: 1e3,
      millón: 1e6,
      millones: 1e6,
      billón: 1e12,
      billones: 1e12,
    },
    ...{docena: 12, docenas: 12},
  },
  numbers: {
    un: 1,
    una: 1,
    veintiún: 21,
    veintiuna: 21,
    primer: 1,
    tercer: 3,
    primera: 1,
    segunda: 2,
    tercera: 3,
    cuarta: 4,
    quinta: 5,
    sexta: 6,
    séptima: 7,
    octava: 8,
    novena: 9,
    décima: 10,
  },
  fractions: {mitad: 2, tercio: 3, tercios: 3, quinto: 5, quintos: 5},
  joints: 'y|e|pero|aunque|porque|cuando|mientras|que|si|sino|donde|o|pues|tras',
  small:
    'el|la|los|las|un|una|unos|unas|de|del|a|al|en|por|para|con|sin|y|e|o|que|se|su|sus|lo|le|les|es|son|fue|fueron|ha|han|había|ser|está|están|como|más|muy|ya|no|ni|si|este|esta|estos|estas|ese|esa|esto|entre|sobre|tras|desde|hasta|según|también|pero|cuando|quien|donde|todo|todos|toda|todas|otro|otra|dijo|señor|señora|sr|sra|dr|será|serán|puede|pueden',
  endings:
    'aciones|ación|amente|mente|aron|ando|iendo|ados|adas|idos|idas|ado|ada|ido|ida|ará|erá|irá|os|as|es|an|en|ar|er|ir|ó|o|a|e|s',
  days: {ayer: -1, hoy: 0, mañana: 1, anteayer: -2},
  proxies: [
    '(?:abogad[oa]s?|letrad[oa]|portavo(?:z|ces)|vocer[oa]s?|representantes?|asesor(?:a|es)?|espos[oa]|viuda|herman[oa]|padre|madre|hij[oa]|defensor(?:a)?)(?: \\p{L}+)? (?:de|del|para)(?: la| el)? X',
  ],
  addressed: ['(?:dijo|dice|dicho|declaró|explicó|respondió|contestó|aseguró) a N'],
  saying:
    'dijo|dice|afirmó|afirma|aseguró|asegura|declaró|explicó|señaló|añadió|indicó|escribió|advirtió|según',
  capitals: 'names',
} satisfies LanguageRules;
