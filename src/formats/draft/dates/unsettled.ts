import {letters, wholeWords} from '../../../story/language/letters.js';

/** What in a sentence tells that its date may not be that of something that happened, by language. */
export interface UnsettledWords {
  /** Plans, denials, hearsay, conditions, and words that begin a clause of its own. */
  unsettled: RegExp;
  /** Those alone that tell of the whole sentence from behind its first clause; without it all do. */
  hearsay?: RegExp;
  /** Who is named without a name. */
  pronouns: RegExp;
  /**
   * Something that happened is told in these forms. Of a language without them only the day of the article tells that what it
   * says has happened.
   */
  past?: RegExp;
  /** What an article of a later day tells in the present has happened too; the label of a picture has no verb. */
  present?: RegExp;
}

const words = (list: string) => wholeWords(list, 'iu');
const first = (list: string) => new RegExp(`^(?:${list})(?![${letters}])`, 'iu');

/** The words of a language; where there are none, no date is sure. */
export function unsettledIn(lang: string): UnsettledWords | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  const found = known.get(language) ?? unsettledWords[language]?.();
  if (found) known.set(language, found);
  return found;
}

const known = new Map<string, UnsettledWords>();

/** By language; made when they are asked for, since the patterns of all would take longer than a draft. */
const unsettledWords: Readonly<Record<string, () => UnsettledWords>> = {
  ar: () => ({
    unsettled:
      /(?<!\p{L})(?:ا?ت?تهم\p{L}*|و?بحسب|و?وفق\p{L}*|تجنب\p{L}*|منظر|(?:ال)?صورة|هل|شهود|لم|لا|ما|ليس\p{L}*|و?ألغ\p{L}*|إلغاء|تأج\p{L}*|أجل\p{L}*|أرجئ\p{L}*|وعد\p{L}*|يفترض|مفترض|كاذب\p{L}*|شائع\p{L}*|رواية|فيلم|أسبوع|سوف|لن|قد|إذا|لو|حتى|منذ|قبل|بعد|أن|إن|التي|الذي|نفى|نفت|زعم|زعمت|يعتزم|تعتزم|مقرر|المقرر|ينبغي|خطة|س[يتن]\p{L}{3,})(?!\p{L})/u,
    pronouns: first('هو|هي|هم|كان|كانت'),
  }),
  de: () => ({
    unsettled: words(
      'wer|was|wie|wo|nach Angaben|Vernehmen|erinner\\p{L}*|seie?n?|habe|zu (?:haben|sein)|verm(?:ied|eid)\\p{L}*|verhinder\\p{L}*|abgewend\\p{L}*|angekündigt|weder|niemand\\p{L}*|nichts|nirgend\\p{L}*|kaum|abgesagt|verschoben|vertagt|gestrichen|annulliert|ausgefallen|fiel(?:en)? (?:\\S+\\s+){0,12}aus|wies(?:en)? (?:\\S+\\s+){0,12}zurück|platzten?|zurückgewiesen|versprach\\p{L}*|versprochen|angesetzt|falsch\\p{L}*|erfunden|Gerücht\\p{L}*|Legende|Roman\\p{L}*|Film\\p{L}*|Woche|wird|werden|würde|würden|will|wollen|soll|sollen|sollte|sollten|muss|müssen|könnte|könnten|kann|dürfte|plant|planen|geplant|vorgesehen|voraussichtlich|erwartet|angeblich|mutmaßlich|bestritt|bestreitet|dementierte|leugnete|behauptete|bis|seit|ab|vor|wenn|falls|ob|dass|weil|nachdem|bevor|ehe|sobald|während|nicht|kein\\p{L}*|nie|laut|wäre|hätte|fällig|ursprünglich|fast|beinahe',
    ),
    present: words('beginnt|endet|fällt|öffnet|schließt|stirbt'),
    pronouns: first('er|sie|es|wir|ich|ihr|dies\\p{L}*|dort|da|dann|danach'),
    // Nouns begin with a capital, so that “Monate” is no verb.
    past: /(?<![\p{L}\p{M}])(?:war|waren|wurden?|worden|hatten?|hat|haben|(?!heute|letzten?|leute)\p{Ll}{3,}ten?|\p{Ll}*(?:begann|bog|brach|fand|fiel|fing|flog|floh|fuhr|gab|gewann|ging|griff|half|hielt|hing|kam|lag|las|lief|ließ|nahm|rief|riss|sah|sank|saß|schied|schlug|schloss|schnitt|schrieb|sprach|stand|stahl|starb|stieg|stieß|traf|trat|trug|verlor|verschwand|warf|wuchs|zog)(?:en)?)(?![\p{L}\p{M}])/u,
  }),
  en: () => ({
    unsettled: words(
      "^had|how|what|why|recount\\w*|version|witness\\w*|indict\\w*|avoid\\w*|prevent\\w*|pencil\\w*|remember\\w*|called off|cancel\\w*|postpon\\w*|put off|reschedul\\w*|scrapped|averted|abandon\\w*|neither|few|hardly|scarcely|barely|legend|rumou?r\\w*|hoax|false\\w*|fake\\w*|ruled out|slated|meant to|about to|(?:was|were) to|promis\\w*|vow\\w*|pledg\\w*|slipped|valid|(?:is|are|was) set|novel\\w*|fiction\\w*|imagin\\w*|instead|week|weekend|will|would|shall|should|may(?!\\s*,?\\s*\\d)|might|could|can|must|to be|plans?|planned|planning|scheduled|expected|due|set to|supposed|proposed|intend\\w*|aim\\w*|until|till|by|before|after|since|from|between|if|unless|whether|that|which|who|whom|whose|when|while|where|because|although|though|as|than|denied|denies|deny|alleg\\w*|accus\\w*|claim\\w*|report\\w*|suspect\\w*|believed|asked|refus\\w*|failed|threatened|wanted|hoped|not|never|no|nobody|none|nothing|nor|didn[’']t|wasn[’']t|weren[’']t|hadn[’']t|almost|nearly|or|but|dated|deadline|anniversary|every|annual\\w*|updated|published|posted|accessed|copyright",
    ),
    hearsay: words(
      'said|says|told|denied|denies|alleg\\w*|accus\\w*|claim\\w*|report\\w*|suspect\\w*|according|if|unless|would|will|but|not|never',
    ),
    present: words('begins|closes|dies|ends|falls|opens|starts|wins'),
    pronouns: first('he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there|then|here'),
    past: words(
      "\\p{L}+ed|was|were|wasn[’']t|had|did|beat|became|began|bent|bit|blew|bought|bound|bred|broke|brought|built|burnt|burst|came|cast|caught|chose|cost|cut|dealt|dug|drank|drew|drove|fed|fell|felt|fled|flew|fought|forbade|forgot|found|froze|gave|grew|got|heard|held|hid|hit|hung|hurt|kept|knelt|knew|laid|led|left|lent|let|lit|lost|made|meant|met|overtook|paid|put|quit|ran|rang|rode|rose|sang|sank|sat|saw|sent|set|shone|shook|shot|shut|slept|slid|sold|sought|spent|split|spoke|spread|stole|stood|struck|stuck|swam|swept|swore|swung|taught|thought|threw|took|tore|undertook|understood|went|wept|withdrew|woke|won|wore|wrote",
    ),
  }),
  es: () => ({
    unsettled: new RegExp(
      `${words('de acuerdo con|quién\\p{L}*|cómo|qué|haber\\p{L}*|evit\\p{L}*|anul\\p{L}*|acus\\p{L}*|convocad\\p{L}*|ning[uú]n\\p{L}*|nada|tampoco|apenas|sin|cancel\\p{L}*|aplaz\\p{L}*|suspend\\p{L}*|pospus\\p{L}*|pospuest\\p{L}*|posterg\\p{L}*|desm[ie]nt\\p{L}*|promet\\p{L}*|fals\\p{L}*|descart\\p{L}*|debi(?:ó|eron)|hab(?:ía|ían) de|iban a|rumor\\p{L}*|novela|película|ambientad\\p{L}*|semana|podría|podrían|puede|debe|deben|debía|tiene que|prevé|previsto|prevista|planea|espera|hasta|desde|antes|después|tras|si|que|quien|cuando|mientras|porque|aunque|negó|niega|presunt\\p{L}*|supuest\\p{L}*|no|nunca|nadie|ni|va a|van a|iba a|según|casi').source}|\\p{L}{2,}(?:rá|rán|ría|rían)(?!\\p{L})`,
      'iu',
    ),
    pronouns: first('él|ella|ellos|ellas|esto|eso|este|esta|su|sus|allí|entonces|fue|era|había'),
    past: words(
      '\\p{L}+(?:ó|aron|ieron|eron|aba|aban)|fue|fueron|era|eran|ha|han|había|habían|tenía|hacía|dio|dieron|dijo|estuvo|hizo|pudo|puso|quiso|supo|trajo|(?:de|man|ob|re|sos)?tuvo|\\p{L}+dujo|vino|vio',
    ),
  }),
  fr: () => ({
    unsettled: new RegExp(
      `${words('d’après|comment|avoir|être|évit\\p{L}*|attendue?s?|accus\\p{L}*|soupçonn\\p{L}*|annul\\p{L}*|reporté\\p{L}*|suspendu\\p{L}*|ajourn\\p{L}*|nul|nulle|rien|promis|promet\\p{L}*|faux|fausse\\p{L}*|écarté\\p{L}*|censée?s?|devaient|allaient|sans|rumeur\\p{L}*|roman|film|semaine|doit|doivent|devrait|devraient|devait|peut|pourrait|va|vont|allait|prévu\\p{L}*|prévoit|jusqu\\p{L}*|depuis|avant|après|dès|si|que|qui|quand|lorsque|alors|parce|bien que|dont|où|nie|nié|démenti|aurait|auraient|serait|seraient|présumé\\p{L}*|pas|jamais|personne|aucun\\p{L}*|ni|selon|presque').source}|(?<!\\p{L})(?:qu|lorsqu|s(?=['’]ils?(?!\\p{L})))['’]|\\p{L}{2,}(?:era|eront|ira|iront|rait|raient)(?!\\p{L})`,
      'iu',
    ),
    pronouns: first('il|elle|ils|elles|on|nous|ce|cela|cette|ces|son|sa|ses|leur|leurs|y|puis|alors'),
    past: words(
      'a|ont|avait|avaient|fut|furent|était|étaient|eut|eurent|est|sont|prit|mit|dit|vit|fit|finit|reçut|mourut|vint|tint|\\p{L}{4,}a|\\p{L}{3,}(?:èrent|irent|urent|ait|aient)',
    ),
  }),
  it: () => ({
    unsettled: new RegExp(
      `${words('stando|come|cosa|aver[el]\\p{L}*|aver|esser[eil]\\p{L}*|evitat\\p{L}*|evitò|accus\\p{L}*|sost[ei]\\p{L}*|saltat\\p{L}*|convocat\\p{L}*|annull\\p{L}*|rinvi\\p{L}*|sospes\\p{L}*|slitt\\p{L}*|smenti\\p{L}*|promess\\p{L}*|neppure|neanche|nemmeno|nulla|niente|fals\\p{L}*|esclus\\p{L}*|dovevano|stava per|senza|romanzo|film|ambientat\\p{L}*|settimana|deve|devono|dovrebbe|dovrebbero|doveva|può|potrebbe|potrebbero|prevede|previst\\p{L}*|fino|entro|dal|dalla|prima|dopo|se|che|chi|cui|quando|mentre|perché|sebbene|nega|negato|presunt\\p{L}*|avrebbe|avrebbero|sarebbe|non|mai|nessun\\p{L}*|né|secondo|quasi').source}|\\p{L}{2,}(?:rà|ranno|rebbe|rebbero)(?!\\p{L})`,
      'iu',
    ),
    pronouns: first('lui|lei|egli|ella|loro|esso|essa|questo|questa|suo|sua|poi|era|fu|è'),
    past: words(
      'ha|hanno|è|sono|era|erano|fu|furono|ebbe|ebbero|aprì|chiuse|colpì|disse|divenne|finì|fuggì|mise|morì|nacque|perse|prese|salì|scrisse|tenne|venne|vinse|(?!però|ciò|può)\\p{L}+(?:ò|arono|irono|erono|ava|avano|eva|evano|iva|ivano)',
    ),
  }),
  nl: () => ({
    unsettled: words(
      '^had|verluidt|wat|hoe|waar|te (?:hebben|zijn)|verd[ea]cht\\p{L}*|beweer\\p{L}*|voork[ow]\\p{L}*|blies|bliezen|afgelast|uitgesteld|geannuleerd|geschrapt|moest|moesten|beloofden?|nauwelijks|evenmin|niets|nergens|vals\\p{L}*|tegengesproken|sprak(?:en)? (?:\\S+\\s+){0,12}tegen|ging(?:en)? (?:\\S+\\s+){0,6}door|gerucht\\p{L}*|roman|film|week|zal|zullen|zou|zouden|wil|willen|moet|moeten|kan|kunnen|mag|gaat|gaan|wordt|worden|gepland|verwacht|tot|sinds|vanaf|voor|vóór|na|als|indien|of|dat|die|wie|toen|terwijl|omdat|hoewel|ontkende|ontkent|zogenaamd|vermeend\\p{L}*|niet|geen|nooit|niemand|noch|volgens|bijna',
    ),
    pronouns: first('hij|zij|ze|het|wij|we|ik|dit|dat|deze|zijn|haar|hun|daar|er|toen|dan'),
    past: words(
      'was|waren|had|hadden|heeft|hebben|werd|werden|(?!beide|grote|einde|mede|oude|goede|rode|eerste|laatste|tweede|derde|vierde)\\p{L}{3,}(?:te|de)|\\p{L}*(?:begon|bleef|brak|braken|deed|gaf|gaven|ging|hield|hing|kreeg|kwam|kwamen|lag|lagen|liep|nam|namen|riep|scheen|schreef|sloeg|sloot|sloten|sprak|spraken|stak|stierf|stond|trad|trok|viel|vond|vertrok|verloor|vloog|vocht|won|zag|zagen|zat|zong|zonk)(?:en)?',
    ),
  }),
  pl: () => ({
    unsettled: words(
      'zdaniem|kto|co|jak|unik\\p{L}*|zarzu\\p{L}*|twierdz\\p{L}*|zapowiedz\\p{L}*|według|odwoł\\p{L}*|przełoż\\p{L}*|przesun\\p{L}*|anulow\\p{L}*|zawieszo\\p{L}*|miano|mieli|miały|żad\\p{L}*|nic|obieca\\p{L}*|zdementow\\p{L}*|wyklucz\\p{L}*|akcja|rozgryw\\p{L}*|powieś\\p{L}*|film\\p{L}*|wydani\\p{L}*|tydzie\\p{L}*|tygodni\\p{L}*|fałsz\\p{L}*|plotk\\p{L}*|omal|będzie|będą|ma|mają|miał|miała|miało|może|mogą|musi|powin\\p{L}*|planuj\\p{L}*|planowan\\p{L}*|zamierz\\p{L}*|do|od|przed|po|jeśli|jeżeli|gdyby|że|żeby|który|która|które|którzy|którego|której|których|gdy|kiedy|ponieważ|choć|zaprzecz\\p{L}*|rzekom\\p{L}*|nie|nigdy|nikt|ani|podobno|prawie',
    ),
    pronouns: first('on|ona|ono|oni|one|to|ten|ta|jego|jej|ich|tam|wtedy|potem'),
    past: /\p{L}{2,}(?:ł|ła|ło|li|ły|no|to)(?!\p{L})/u,
  }),
  pt: () => ({
    unsettled: new RegExp(
      `${words('de acordo com|como|ter|haver|evit\\p{L}*|acus\\p{L}*|marcad\\p{L}*|caso|nenhum\\p{L}*|nada|tampouco|sem|cancel\\p{L}*|adi(?:ad|ou)\\p{L}*|suspens\\p{L}*|desment\\p{L}*|promet\\p{L}*|fals\\p{L}*|descart\\p{L}*|deviam|iam|boato\\p{L}*|romance|filme|ambientad\\p{L}*|semana|deve|devem|deveria|devia|pode|podem|poderia|prevê|previst\\p{L}*|planeja|espera|até|desde|antes|depois|após|se|que|quem|quando|enquanto|porque|embora|nega|negou|suspeit\\p{L}*|suposto|suposta|não|nunca|ninguém|nem|vai|vão|ia|segundo|quase').source}|\\p{L}{2,}(?:rá|rão|ria|riam)(?!\\p{L})`,
      'iu',
    ),
    pronouns: first('ele|ela|eles|elas|isto|isso|este|esta|seu|sua|seus|suas|ali|então|foi|era'),
    past: words(
      '(?!museu|europeu|ateu)\\p{L}+(?:ou|eu|iu|aram|eram|iram|ava|avam)|foi|foram|era|eram|tinha|havia|deu|disse|esteve|fez|pôde|pôs|quis|soube|teve|trouxe|veio|vieram|viu',
    ),
  }),
  ru: () => ({
    unsettled: words(
      'по (?:словам|верси\\p{L}|данным|информации|мнению)|верси\\p{L}|по сообщени\\p{L}*|кто|избе[гж]\\p{L}*|как|объяв\\p{L}*|сообщ\\p{L}*|отмен\\p{L}*|перен[её]с\\p{L}*|отлож\\p{L}*|приостанов\\p{L}*|сорва\\p{L}*|обеща\\p{L}*|намеч\\p{L}*|назнач\\p{L}*|нич(?:его|то)|нигде|едва|чуть|недел\\p{L}*|выпуск\\p{L}*|фильм\\p{L}*|фальш\\p{L}*|ложн\\p{L}*|слух\\p{L}*|будет|будут|должн\\p{L}*|может|могут|план\\p{L}*|намерен\\p{L}*|собира\\p{L}*|ожида\\p{L}*|предпола\\p{L}*|до|с|со|после|перед|если|бы|что|чтобы|который|которая|которое|которые|которого|которой|которых|когда|пока|потому|хотя|отриц\\p{L}*|опроверг\\p{L}*|якобы|не|ни|никогда|никто|почти|обвин\\p{L}*',
    ),
    pronouns: first('он|она|оно|они|это|этот|эта|его|её|ее|их|там|тогда|затем|потом'),
    past: /\p{L}{2,}(?:л|ла|ло|ли)(?:ся|сь)?(?!\p{L})/u,
  }),
  tr: () => ({
    unsettled:
      /\p{L}{2,}(?:m[ıiuü]ş|[dt][ıiuü]kleri|ecek|acak|ecekti|acaktı|meli|malı|ebilir|abilir|se|sa|mad[ıi]|med[ıi]|diği|dığı|tiği|tığı|duğu|düğü)\p{L}*(?!\p{L})|(?<!\p{L})(?:kim\p{L}{0,3}|göre|önlen\p{L}*|kadar|önce|sonra|beri|eğer|planlan\p{L}*|bekleniyor|iddia\p{L}*|değil|hiç\p{L}*|iptal|ertelen\p{L}*|yalanla\p{L}*|reddet\p{L}*|sözü|sahte|asılsız|roman\p{L}*|film\p{L}*|hafta\p{L}*|ne)(?!\p{L})/iu,
    pronouns: first('o|bu|şu|onlar|orada|sonra'),
    past: /\p{L}{2,}[dt][ıiuü](?:lar|ler)?[.!]?$/u,
  }),
  uk: () => ({
    unsettled: words(
      'за (?:словами|версією|даними)|за повідомленн\\p{L}*|хто|уник\\p{L}*|як|анонс\\p{L}*|повідом\\p{L}*|мав|мала|мало|мали|скасу\\p{L}*|перен[еі]с\\p{L}*|відкла\\p{L}*|зірва\\p{L}*|обіця\\p{L}*|признач\\p{L}*|нічого|ніщо|ніде|жод\\p{L}*|ледь|тиж\\p{L}*|випуск\\p{L}*|фільм\\p{L}*|фальш\\p{L}*|неправд\\p{L}*|чутк\\p{L}*|буде|будуть|має|мають|повин\\p{L}*|може|можуть|план\\p{L}*|намір\\p{L}*|збира\\p{L}*|очіку\\p{L}*|до|від|з|після|перед|якщо|би|б|що|щоб|який|яка|яке|які|якого|якої|яких|коли|поки|тому|хоча|запереч\\p{L}*|спросту\\p{L}*|нібито|не|ні|ніколи|ніхто|майже|звинувач\\p{L}*',
    ),
    pronouns: first('він|вона|воно|вони|це|цей|ця|його|її|їх|там|тоді|потім'),
    past: /\p{L}{2,}(?:в|ла|ло|ли)(?:ся|сь)?(?!\p{L})/u,
  }),
  ja: () => ({
    unsettled:
      /によると|によれば|らしい|ようだ|そうだ|のか|避け|免れ|起訴|主張|中止|延期|取りやめ|見送|先送|約束|ません|偽|うわさ|噂|小説|映画|舞台|の週|予定|見込み|見通し|計画|だろう|かもしれ|はず|べき|否定|ない|なかった|疑い|とみられ|という|まで|から|以降|前に|後に|場合|もし|ば、|ため/u,
    pronouns: /^(?:彼|彼女|それ|これ|彼ら)/u,
    past: /(?:た|だ)。?$/u,
  }),
  zh: () => ({
    unsettled:
      /谁|据|據|指控|疑|摄|攝|避免|传闻|傳聞|取消|推迟|推遲|延期|原定|本应|本應|本该|本該|承诺|承諾|打算|无|無|没|沒|假|谣|謠|小说|小說|电影|電影|一周|一週|搁置|擱置|将|將|(?<![议議大协協委员員机機工商社学學集宴])[会會](?![议議员員长長])|计划|計劃|预计|預計|拟|擬|可能|应该|應該|否认|否認|没有|沒有|不|未|如果|据称|據稱|涉嫌|直到|以来|以來|之前|之后|之後|后来|自|从|從|至|到/u,
    pronouns: /^(?:他|她|它|他们|她们|这|那|這)/u,
  }),
  he: () => ({
    unsettled: words(
      'ה?אשי\\p{L}*|מאשי\\p{L}*|לדברי|על פי|מי|איך|לפי|נמנע\\p{L}*|מבט|צילום|תמונ\\p{L}*|טוע\\p{L}*|טענ?\\p{L}*|עדים|בוטל\\p{L}*|נדח\\p{L}*|הבטיח\\p{L}*|עמד\\p{L}*|נקבע\\p{L}*|הוקפא\\p{L}*|שלל\\p{L}*|שום|אף|מעולם|כמעט|שקר\\p{L}*|רומן|סרט|מתרחש\\p{L}*|ה?שבוע|ב?שבוע|גיליון|יהיה|תהיה|יהיו|צפוי\\p{L}*|עתיד\\p{L}*|אמור\\p{L}*|מתוכנ\\p{L}*|עד|מאז|לפני|אחרי|אם|כי|אשר|כאשר|הכחיש\\p{L}*|לא|אין|לכאורה|י[א-ת]{3,}|ת[א-ת]{3,}|ש[א-ת]{3,}',
    ),
    pronouns: first('הוא|היא|הם|הן|זה|זאת|שם|אז'),
  }),
  hi: () => ({
    unsettled:
      /(?<![\p{L}\p{M}])(?:\p{L}[\p{L}\p{M}]*न[ाीे] थ[ाीे]|अनुसार|मुताबिक|दाव[ाे]|रद्द|स्थगित|ट[लाा]\p{M}*ल?|वाद[ाे]|खंडन|फर्जी|झूठ\p{M}*|अफवाह|कोई|उपन्यास|फिल्म|सप्ताह|हफ्त[ाे]|अंक|\p{L}[\p{L}\p{M}]*(?:ेगा|ेगी|ेंगे|एगा|एगी|एंगे)|तक|बाद|पहले|अगर|यदि|कि|जो|जब|क्योंकि|इनकार|आरोप|कथित|नहीं|न|योजना|वाला|वाली|वाले)(?![\p{L}\p{M}])/u,
    pronouns: first('वह|वे|यह|ये|उसने|उन्होंने|इसने'),
    past: /(?:था|थी|थे|[\p{L}\p{M}]*(?:ाया|ाए|ाईं?)|गया|गई|गए|हुआ|हुई|हुए|किया|की|दिया|दी|आया|आई|मिला|मिली|मिले)(?:\s(?:है|हैं))?[।.]?$/u,
  }),
  fa: () => ({
    unsettled: words(
      'گفته|شاهد\\p{L}*|متهم|نمای\\p{L}*|عکس|گزارش|تصویر|لغو|تعویق|وعده|رد|موکول|معلق|هیچ|بنا|جعلی|شایعه|رمان|فیلم|هفته|شماره|خواهد|خواهند|باید|شاید|قرار|ممکن|تا|از|پیش|پس|بعد|قبل|اگر|که|وقتی|زیرا|تکذیب|ادعا|اتهام|ن\\p{L}{2,}|برنامه',
    ),
    pronouns: first('او|آن|این|آنها|ایشان'),
    past: /\p{L}[دت]$/u,
  }),
};
