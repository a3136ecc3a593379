import type {LanguageRules} from './rules.js';

/** Portuguese. */
export default {
  negators: 'não|nunca|jamais|nenhum|nenhuma|nenhuns|ninguém|nada|sem|nem|tampouco',
  lacking: 'sem|nenhum|nenhuma',
  affirming: 'não só|não apenas|sem dúvida|não somente|nada menos',
  refusals:
    'recus*|rejeit*|neg(?:ou|am|a|aram|ado)|proib*|proíb*|imped*|evit*|fracass*|falh*|contra|impossível|ilegal|cancel*|descart*|suspen*|falta|desment*|opõ*|opôs|declin(?:a|am|ou|aram)|renunci*|desist*',
  modals:
    'poderia|poderiam|poderá|poderão|talvez|alegad*|alegadamente|supost*|supostamente|possivelmente|provavelmente|(?<!-)se|seria|seriam',
  hedges: 'quase|cerca de|perto de|em torno de|aproximadamente|mais de|menos de|até|pelo menos|uns|umas',
  above: 'mais de|pelo menos|no mínimo|acima de|não menos de|nada menos de',
  below: 'menos de|no máximo|até|abaixo de|não mais de',
  percent: 'por cento|porcento|pontos percentuais',
  scales: {
    ...{cem: 100, cento: 100, mil: 1e3, milhares: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9},
    ...{mi: 1e6, bi: 1e9, dúzia: 12},
  },
  numbers: {
    uma: 1,
    duas: 2,
    dezesseis: 16,
    dezessete: 17,
    dezenove: 19,
    catorze: 14,
    quatorze: 14,
    primeira: 1,
    segunda: 2,
    terceira: 3,
    quarta: 4,
    quinta: 5,
    sexta: 6,
    sétima: 7,
    oitava: 8,
    nona: 9,
    décima: 10,
  },
  fractions: {metade: 2, terço: 3, terços: 3, quinto: 5, quintos: 5},
  joints: 'e|mas|porque|quando|enquanto|embora|que|se|onde|ou|pois|após|antes',
  small:
    'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|para|com|sem|e|ou|mas|que|se|seu|sua|seus|suas|é|são|foi|foram|era|ser|está|estão|tem|têm|há|ao|à|aos|às|como|mais|muito|já|não|nem|este|esta|esse|essa|isso|entre|sobre|após|desde|até|segundo|também|quando|quem|onde|todo|todos|toda|todas|outro|outra|disse|pode|será|serão|sr|sra|dr|depois|antes',
  endings:
    'ações|ação|amente|mente|aram|eram|iram|ando|endo|indo|ados|adas|idos|idas|ado|ada|ido|ida|ará|erá|irá|ou|eu|iu|os|as|es|am|em|ar|er|ir|o|a|e|s',
  days: {ontem: -1, hoje: 0, amanhã: 1, anteontem: -2},
  proxies: [
    '(?:advogad[oa]s?|porta-voz(?:es)?|representantes?|assessor(?:a|es)?|espos[oa]|marido|mulher|viúva|irmão|irmã|pai|mãe|filh[oa]|defensor(?:a)?) (?:de|do|da|dos|das|para o|para a) X',
  ],
  addressed: ['(?:disse|diz|dito|declarou|explicou|respondeu) ao N', '(?:disse|diz|declarou|respondeu) à N'],
  saying: 'disse|diz|afirmou|afirma|declarou|explicou|escreveu|acrescentou|segundo|alertou',
  capitals: 'names',
} satisfies LanguageRules;
