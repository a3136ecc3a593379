/** How a language tells who speaks. */
export interface SpeechWords {
  /** “said”, as a pattern; between the words quoted and the name, on either side of it. */
  verbs: string;
  /** “according to”, before a name. */
  accordingTo?: string;
  /** The script has no capitals, so that where a name ends is never sure. */
  uncased?: true;
  /** The verb stands behind the words quoted, the name before them. */
  around?: {name: string; verb: string; behind?: string};
}

/** Verbs without what tells when somebody spoke. */
const stems = {
  es: 'afirm|asegur|declar|explic|señal|indic|manifest|agreg|apunt|pregunt|coment|subray|cont|record|relat',
  fr: 'déclar|expliqu|affirm|ajout|indiqu|assur|soulign|précis|estim|confi|lanc|racont|rappel|insist|regrett|alert|résum|plaid|témoign',
  it: 'dichiara|afferma|spiega|sottolinea|commenta|precisa|racconta|ricorda|osserva',
};

const speechWords: Readonly<Record<string, SpeechWords>> = {
  ar: {
    verbs: 'و?(?:(?:قال|أضاف|صرح|أكد|كتب|أوضح|ذكر|أعلن)ت?|[يت]قول)',
    uncased: true,
  },
  de: {
    verbs:
      '(?:sag|erklär|beton|mein|kritisier|warn|ergänz|versicher|frag|klag|urteil|bestätig|freu)te?|schrieb|schreibt|berichtete|fügte|rief|teilte|so',
    accordingTo: '[Ll]aut',
  },
  en: {
    verbs:
      'said|says|told|tells|wrote|writes|(?:add|warn|explain|insist)(?:ed|s)|(?:argu|not)e[ds]|tweeted|posted|announced|stated|claimed|recalled|replied|declared|concluded|continued|asked',
    accordingTo: '[Aa]ccording to',
  },
  es: {
    verbs: `ha (?:(?:${stems.es})ado|dicho)|(?:${stems.es})[óa]|dijo|dice|añadió|añade|escribió|sostuvo|sostiene|advirtió|respondió|concluyó|cuenta|recuerda`,
    accordingTo: '[Ss]egún',
  },
  fa: {verbs: 'گفت|می‌گوید|افزود|نوشت|اظهار کرد|تأکید کرد|اعلام کرد|توضیح داد', uncased: true},
  fr: {
    verbs: `(?:a|avait) (?:(?:${stems.fr})é|dit|écrit|répondu|réagi|prévenu|reconnu)|(?:${stems.fr})[ea]|lança|rappelle|dit|écrit|répond|répondit`,
    accordingTo: '[Ss]elon',
  },
  he: {
    verbs: '(?:(?:אמר|כתב|הסביר|הצהיר|סיפר)ה?|(?:אומר|מספר)ת?|הוסיף|הוסיפה|טען|טענה|ציין|ציינה)',
    uncased: true,
  },
  hi: {verbs: 'ने (?:कहा|बताया|लिखा|जोड़ा)|का कहना (?:है|था)', uncased: true},
  it: {
    verbs: `(?:ha|aveva) (?:(?:${stems.it})to|detto|scritto|aggiunto|risposto)|(?:${stems.it})|(?:raccont|ricord)ò|dice|disse|aggiunge|scrive|conclude`,
    accordingTo: '[Ss]econdo',
  },
  ja: {
    verbs: '',
    uncased: true,
    around: {
      name: '(?:^|[、。\\s])([^、。\\s「」は]{2,20}?)(?:さん|氏|市長|議員)?は、?$',
      verb: '^と(?:述べ|話[しす]|語[っる]|言[っう]|いっ|説明し|書い|答え|強調し|訴え|コメントし|明らかにし)',
      behind: '^(?:。|と、?)([^、。\\s「」は]{2,20}?)(?:さん|氏|市長|議員)は(?:[こそ]う)?[述話語言説振]',
    },
  },
  nl: {
    verbs:
      'zei|zegt|aldus|verklaarde|schreef|schrijft|vertelde|vertelt|voegde|benadrukte|waarschuwde|vindt|meldt',
    accordingTo: '[Vv]olgens',
  },
  pl: {
    verbs:
      '(?:powiedzia|mówi|doda|napisa|stwierdzi|wyjaśni|podkreśli|oświadczy|zaznaczy|zapyta|opowiada|wspomina)ła?|mówi|dodaje|opowiada|wspomina|tłumaczy',
    accordingTo: '[Ww]edług',
  },
  pt: {
    verbs:
      '(?:afirm|declar|explic|ressalt|destac|cont|alert|avali|pergunt|lembr|relat|record|acrescent)(?:ou|a)|disse|diz|escreveu|garant(?:iu|e)|respondeu',
    accordingTo: '[Ss]egundo',
  },
  ru: {
    verbs:
      '(?:сказа|говори|заяви|добави|написа|отмети|поясни|подчеркну|рассказа|сообщи|спроси|ответи|вспомни|призна|подели|пожалова)ла?(?:с[ья])?|говорит|считает|вспоминает|рассказывает',
  },
  tr: {
    verbs: 'dedi|diyor|diyen|söyledi|belirtti|yazdı|açıkladı|ekledi|vurguladı|ifade etti|konuştu|sordu',
    around: {
      name: '(?:^|[.!?] |\\p{Ll} )((?:\\p{Lu}[\\p{L}.-]{0,24} ){1,5}\\p{Lu}[\\p{L}-]{0,24}), ?$',
      verb: '^,? ?(?:dedi|diyor|diye konuştu|diye yazdı|diye ekledi|şeklinde konuştu|ifadelerini kullandı)',
    },
  },
  uk: {
    verbs:
      '(?:сказа|заяви|дода|написа|зазначи|поясни|підкресли|повідоми|запита|згада)(?:в|ла)|(?:розпов|відпов)і(?:в|ла)|каже|говорить|вважає|згадує|розповідає',
  },
  zh: {
    verbs:
      '(?:对[^，。：]{1,12})?(?:说|說|表示|称|稱|指出|写道|寫道|认为|認為|强调|強調|问道|回答|[回补補解坦][忆憶充释釋言][道说說])',
    uncased: true,
  },
};

/** How a language tells who speaks, where that is known. */
export const speechWordsOf = (language: string): SpeechWords | undefined =>
  Object.hasOwn(speechWords, language) ? speechWords[language] : undefined;
