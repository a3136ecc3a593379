/** Abbreviations of a language that CLDR does not list, without their full stop, in lower case, separated by spaces. */
export interface Abbreviations {
  /** Abbreviations before a name, such as “Dr”: the full stop ends no sentence, whatever comes after it. */
  titles?: string;
  /** Abbreviations before a number, such as “No”; elsewhere their full stop ends a sentence. */
  numbered?: string;
  /** Abbreviations whose full stop ends a sentence only before one of the `starters`. */
  others?: string;
  /** Endings of words that are shortened alike, such as “str” of “Hafenstr.” */
  endings?: string;
  /** Abbreviations of several words, separated by commas. */
  phrases?: string;
  /** Words such as articles, which have a capital only at the beginning of a sentence. */
  starters: string;
  /** Set where a number with a full stop is an ordinal: “4. Juli”. */
  ordinals?: true;
  /** For scripts without capitals: words that name the speaker after a quotation at the beginning of the sentence. */
  spoke?: RegExp;
  /** Particles that tie a quotation to the words after it, wherever it stands in the sentence. */
  particles?: RegExp;
}

/** By language; a language without an entry has the rules of CLDR alone. */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  ar: {
    titles: 'أ.د أ.م.د م.م',
    others: 'ق.م ب.م ر.س د.ك د.إ ج.م ق.ه ه.ق',
    starters: '',
    spoke: /(?:^|\s)و?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|كتب|كتبت)(?:\s|$)/u,
  },
  cs: {
    titles: 'pan p pí dr mudr judr phdr ing mgr bc prof doc gen',
    numbered: 'č str odst',
    others: 'tzv mj např tis mil mld hod ul nám r ml st',
    starters: 'to ten ta ti ty on ona oni v ve na po pro do od za ale když jak už kdo co nikdo podle',
    ordinals: true,
  },
  da: {
    titles: 'hr fr dr prof',
    numbered: 'nr kl s',
    others: 'ca mio mia bl.a f.eks osv pct',
    starters: 'den det de han hun vi i på efter men og da når der ingen en et',
    ordinals: true,
  },
  de: {
    endings: 'str tsd mio mrd',
    titles:
      'hr hrn fr frl dr prof dipl-ing ing st sen gen abg mag kard pfr med phil jur rer nat habil theol oec pol lt gem zit',
    numbered: 'nr nrn art abs s kap bd abb § ziff jan feb mär apr jun jul aug sep sept okt nov dez uhr',
    others:
      'mio mrd tsd ca bzw inc ltd corp co jh jhd jhdt str inkl exkl usw etc vgl sog ggf evtl z.b z.t u.a d.h a.d i.d.r v.chr n.chr geb gest verh max min ehem bes insb mind einschl abzgl zzgl betr hrsg rd',
    phrases: 'a. D., z. B., d. h., u. a., i. R., v. Chr., n. Chr., z. T., o. Ä., i. d. R., a. M., a. d. R.',
    starters:
      'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man niemand keiner in im am an auf bei nach vor seit mit von vom zu zum zur aus für gegen ohne um unter über durch während trotz wegen laut aber und oder doch denn wenn weil als da dann dort hier jetzt nun so auch nur noch schon zudem danach dabei damit darum deshalb daher außerdem inzwischen wer was wie wo warum wann dies diese dieser dieses ihre ihr sein seine alle viele einige beide heute gestern morgen kein keine',
    ordinals: true,
  },
  en: {
    titles:
      'mr mrs ms dr prof rev fr hon st sen rep gov pres gen col maj capt lt cmdr sgt adm supt insp det pte messrs mt vs cf e.g i.e',
    numbered:
      'no nos nr p pp fig figs art sec vol ch jan feb mar apr jun jul aug sep sept oct nov dec para approx',
    others: 'inc ltd corp co bros plc dept est jr sr ave blvd rd univ assn esq a.m p.m etc al ph.d',
    starters:
      'the a an this that these those he she it they we you i but and or so yet nor in on at by for from to of with without as if when while where who what why how after before since until during his her its their our your my there here then now no not nobody nothing none all some many most several both each every another other others police officials',
  },
  es: {
    titles:
      'sr sra srta sres sras srtas dr dra dres d dña da don lic licdo licda ing arq gral cap cnel tte mons fr excmo excma ilmo ilma rvdo prof profa sto sta ud uds vd vds',
    numbered:
      'núm nº art arts pág págs p pp vol cap fig tel ene feb mar abr may jun jul ago sep sept oct nov dic',
    others: 'inc ltd corp co cía av avda ctra pza c/ dpto aprox máx mín etc s.a s.l a.c d.c',
    phrases: 'EE. UU., JJ. OO., RR. HH., a. C., d. C., p. ej., CC. AA., FF. AA., a. m., p. m., S. A., S. L.',
    starters:
      'el la los las lo un una unos unas él ella ellos ellas esto eso este esta estos estas ese esa aquel en a al de del desde hasta con sin por para según tras ante entre sobre y e o pero mas sino aunque si cuando como donde mientras porque que quien no nadie nada ya también además hoy ayer mañana ahora allí aquí así su sus se le les todo todos muchos',
  },
  fa: {others: 'ق.م ب.م ه.ش ه.ق ه.خ ق.ه', starters: '', spoke: /(?:گفت|گفتند|افزود|نوشت|تأکید کرد)(?:\s|$)/u},
  fi: {
    numbered: 'nro s klo',
    others: 'mm esim ym yms ns milj mrd os prof tri n',
    starters: 'se ne hän he ja mutta kun jos me ei kukaan nyt myös',
    ordinals: true,
  },
  fr: {
    titles: 'm mm mme mmes mlle mlles dr drs me mes pr prof mgr gén col cap ste st abbé',
    numbered: 'n art p pp vol chap fig t éd tél janv févr avr juil sept oct nov déc',
    others: 'inc ltd bd av boul cf env etc hab apr',
    phrases: 'av. J.-C., apr. J.-C., ap. J.-C., p. ex., c. à d., R. P., S. A.',
    starters:
      'le la les un une des l il elle ils elles on nous vous je tu ce cet cette ces c en à au aux de du dans sur sous pour par avec sans selon après avant depuis pendant entre vers chez mais et ou donc or ni car si quand lorsque comme puis alors aussi ainsi enfin ici là où qui que quoi personne rien aucun aucune tout tous toutes son sa ses leur leurs notre votre mon ma mes hier demain aujourd plus',
  },
  he: {starters: '', spoke: /(?:^|\s)(?:אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|טען|טענה)(?:\s|$)/u},
  hi: {
    titles: 'डॉ डा श्री श्रीमती प्रो पं सं कु मो मा जस्टिस इं ले ब्रि',
    others: 'रु कि.मी सं नं बी ए एस पी डी सी एम के आर एन जे टी वी यू एल जी ओ एच आई ई',
    starters: '',
    spoke: /(?:ने|कहा|कहना|बताया|लिखा)(?:\s|$)/u,
  },
  hu: {
    titles: 'dr ifj id özv prof gen',
    numbered: 'sz old',
    others: 'kb ún pl stb vö u min',
    starters: 'a az ez és de ha mert hogy ő ők nem senki most itt már egy',
    ordinals: true,
  },
  it: {
    titles:
      'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa on avv ing arch geom rag mons card gen col cap ten cav comm sen don s st',
    numbered:
      'n nn sec secc art artt pag pagg p pp vol cap fig tel gen feb mar apr mag giu lug ago set ott nov dic',
    others: 'inc ltd corp v.le p.za c.so ca etc ecc cfr s.p.a s.r.l a.c d.c',
    phrases: 'a. C., d. C., p. es., S. p. A., S. r. l.',
    starters:
      'il lo la i gli le un uno una l egli ella lui lei loro essi noi voi io tu questo questa questi queste quello quella in a al alla allo ai agli alle da dal dalla di del della dei delle con senza su sul sulla per tra fra secondo dopo prima e ed o ma però se quando come dove mentre perché che chi non nessuno niente già anche inoltre oggi ieri domani ora qui così nel nella nei nelle tutti molti suo sua',
  },
  ja: {
    starters: '',
    particles: /^(?:と(?!ころ|もかく|はいえ)|って|など|の|を|は|が|も|に)/,
    spoke: /^[\p{Script=Hiragana}、]|[言述話語]|答え|叫/u,
  },
  nb: {
    titles: 'dr prof hr fru',
    numbered: 'nr kl s',
    others: 'ca mill mrd bl.a f.eks osv pst st',
    starters: 'den det de han hun vi i på etter men og da når ingen en et',
    ordinals: true,
  },
  nl: {
    titles: 'dhr mevr mw mej drs dr mr ir ing prof ds st burg gen kol kapt',
    numbered: 'nr nrs blz p art lid afb hfst jan feb mrt apr jun jul aug sept okt nov dec',
    others: 'ca mln mld bijv resp enz etc jl inc ltd o.a m.n d.w.z v.chr n.chr str pag min max incl excl',
    phrases: 'v. Chr., n. Chr., o. a., b. v., d. w. z., a. u. b.',
    starters:
      'de het een hij zij ze wij we jullie ik je dit dat deze die er in op aan bij na voor sinds met zonder van uit over onder tot door volgens maar en of want als toen wanneer omdat terwijl niemand niets geen ook nu daar hier dan al alle veel zijn haar hun ons wie wat waar hoe waarom gisteren vandaag morgen',
  },
  pl: {
    titles:
      'prof dr hab inż mgr gen płk ppłk kpt bryg st por ppor asp mł lek med wet sierż ks bp abp kard św bł im red doc o s p hr min prez woj pos sen',
    numbered: 'nr art ust pkt str s poz tel godz',
    others:
      'ul al pl os tys mln mld zł gr ok np tzw m.in itp itd tj r w wg ds br pn płn płd woj pow gm zob por św ur zm',
    phrases: 'p. n. e., n. e., z o. o., S. A., m. in., b. r., ub. r.',
    starters:
      'to ten ta te ci on ona ono oni one my wy ja ty w we na po do od ze z za przed pod nad przez bez dla u o według podczas ale a i lub albo lecz więc jednak gdy kiedy jeśli jak gdzie kto co czy nie nikt nic już też także jego jej ich tam tu teraz dziś wczoraj jutro wszyscy wszystkie potem',
    ordinals: true,
  },
  pt: {
    titles:
      'sr sra srs sras srta dr dra drs dras d min gal brig maj dep sen eng enga arq prof profa exmo exma ilmo ilma gen cel cap ten des pe sto sta v.ex',
    numbered: 'n nº art arts pág págs p pp vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
    others: 'inc ltda ltd cia av r rua pça rod est etc aprox máx mín s.a a.c d.c',
    phrases: 'a. C., d. C., p. ex., S. A., EUA.',
    starters:
      'o a os as um uma uns umas ele ela eles elas isto isso este esta estes estas esse essa aquele em no na nos nas ao à aos às de do da dos das desde até com sem por pelo pela para segundo após entre sobre e ou mas porém se quando como onde enquanto porque que quem não ninguém nada já também além hoje ontem amanhã agora ali aqui assim seu sua seus suas todos muitos',
  },
  ru: {
    titles:
      'г-н г-жа гг нар арт засл поч гос деп мл ст зам зав гл проф акад доц ген полк подполк кап св им о тов гр',
    numbered: 'стр с п пп рис т тел нач кон сер д кв корп ч',
    others:
      'г гг ул пл пр пер пос обл р-н тыс млн млрд трлн руб коп долл евро мин сек см др пр напр т.е т.н т.д т.п ок янв февр мар апр июн июл авг сент окт нояб дек в вв н.э экз',
    phrases: 'до н. э., н. э., т. е., т. н., и т. д., и т. п., и др., т. к., в т. ч.',
    starters:
      'он она оно они мы вы я ты это этот эта эти тот та те в во на по из от до с со к о об за под над перед через без для при у после во согласно но и а или однако если когда как где кто что не ни никто ничто уже также его её их там здесь тут сейчас сегодня вчера завтра все многие затем поэтому',
  },
  tr: {
    titles: 'av dr doç prof sn alb yzb bnb org gen mim müh op uzm arş öğr hz',
    numbered: 'no s sf md bkz c',
    others: 'cad sok mah blv apt vb vs vd yy ltd şti a.ş ör yak m.ö m.s tl',
    phrases: 'M. Ö., M. S., A. Ş.',
    starters:
      'bu şu o bunlar onlar biz siz ben sen bir ve ama fakat ancak çünkü eğer ne kim nasıl neden hiç kimse şimdi burada orada dün bugün yarın sonra önce bütün tüm her',
    ordinals: true,
  },
  uk: {
    titles: 'пан пані нар арт засл держ деп заст зав гол проф акад доц ген полк св ім о тов гр',
    numbered: 'стор с п поч кін сер ст рис гл т тел буд кв',
    others:
      'р рр вул пл пр пров смт обл р-н м с тис млн млрд трлн грн коп дол хв сек см ін напр т.зв т.д т.п бл січ лют бер квіт трав черв лип серп вер жовт лист груд ст н.е о',
    phrases: 'до н. е., н. е., і т. д., і т. п., та ін., т. зв.',
    starters:
      'він вона воно вони ми ви я ти це цей ця ці той та ті в у на по з із зі від до за під над перед через без для при після згідно але й і а або однак якщо коли як де хто що не ні ніхто ніщо вже також його її їх їхній там тут зараз сьогодні вчора завтра усі всі багато потім тому',
  },
  zh: {starters: '', spoke: /^[^。！？]{0,24}(?:说|說|表示|道|称|稱|问|問|指出|写道|寫道|认为|認為)/u},
};
