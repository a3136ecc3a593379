import GithubSlugger from 'github-slugger';
import { w as wordingLocale, l as limits, a as linkUrl } from './inline-text.js';

/**
 * The letters of the scripts that articles are written in, and the marks on them, as the inside of a class of a regular
 * expression with the flag `u`: `\p{L}\p{M}` for Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Chinese, Japanese and
 * Korean, for patterns of words that we list; what may be written in any script asks for `\p{L}`. `\p{L}` alone is 650 ranges,
 * which V8 compiles anew for each place where a pattern has it: half a millisecond, and the pattern of a list of words has forty.
 */
const letters = [
    'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
    '\\u0300-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u052f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7-\\u05f2',
    '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06fc\\u06ff',
    '\\u0750-\\u077f\\u08e3-\\u0963\\u0971-\\u097f\\u1e00-\\u1fbc',
    '\\u3005\\u3006\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3',
    '\\uf900-\\ufad9\\ufb1d-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');
/** Any of the words of a list, `a|b`, whole, in the source of a pattern; `\p{L}` in it is a letter of these scripts, or a mark. */
const wholeWord = (list) => `(?<![${letters}])(?:${withLetters(list)})(?![${letters}])`;
/** The same as a pattern. */
const wholeWords = (list, flags) => new RegExp(wholeWord(list), flags);
/** A pattern with the letters of these scripts, and their marks, for those of all. */
const inOurScripts = ({ source, flags }) => new RegExp(withLetters(source), flags);
/** The same of a source. */
const withLetters = (source) => source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/g, (part) => part.startsWith('[') ? part.replaceAll('\\p{L}', letters).replaceAll('\\p{M}', '') : `[${letters}]`);

/** A character with what composes with it: its combining marks, or the vowel and final of a Hangul syllable. */
const cluster = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}\u1161-\u1175\u11A8-\u11C2]*/uy;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const closing = /\s{1,3}»(?![\p{L}\p{N}])/uy;
const softHyphen = 0xad;
/** The most characters that NFC makes of one: https://unicode.org/faq/normalization.html#12 */
const longestComposition = 3;
const typography = [
    [/[\u2018-\u201B‹›『』]/g, "'"],
    [/[\u201C-\u201F«»「」]/g, '"'],
    [/[\u2010-\u2015\u2212]/g, '-'],
];
/**
 * Evens out what differs between two copies of the same words though no word does: Unicode composition (NFC), any run
 * of white space (one space), quotation marks of any language (straight, without the blanks of « French » ones), dashes
 * (hyphen-minus), soft hyphens and other characters without width (none). Case, letters, digits and all other signs stay.
 */
function fold(original) {
    // Typed arrays of the full length: pushing to a list takes ten times as long as all the rest of this function.
    const starts = new Int32Array(original.length * longestComposition);
    const ends = new Int32Array(original.length * longestComposition);
    let text = '';
    let spaced = false;
    let [opens, isInner] = [true, false];
    for (let start = 0, end = 0; start < original.length; start = end) {
        end = endOfCluster(original, start);
        const visible = evenOut(original, start, end);
        if (visible === ' ' && (spaced || isInner)) {
            ends[text.length - 1] = end;
            continue;
        }
        if (visible === ' ' && beforeClosing(original, start))
            continue;
        if (visible !== '') {
            // “ « ” opens, and “a« ” closes in German.
            isInner = original.charAt(start) === '«' && opens;
            spaced = visible === ' ';
            opens = spaced || visible === '(' || visible === '[';
        }
        const shown = visibleEnd(original, start, end);
        for (let unit = 0; unit < visible.length; unit++) {
            starts[text.length + unit] = start;
            ends[text.length + unit] = shown;
        }
        text += visible;
    }
    return { text, starts: starts.subarray(0, text.length), ends: ends.subarray(0, text.length) };
}
/** Whether a blank stands before a mark that closes a French quotation; a German one opens so, before a letter. */
function beforeClosing(text, at) {
    closing.lastIndex = at;
    return closing.test(text);
}
function endOfCluster(text, start) {
    const next = text.charCodeAt(start + 1);
    // No character below U+0300 combines with the one before it, which settles nearly all of a text in Latin script.
    if (text.charCodeAt(start) < 0x300 && !(next >= 0x300 || next === softHyphen))
        return start + 1;
    cluster.lastIndex = start;
    cluster.test(text);
    return cluster.lastIndex;
}
/** The end of a cluster without invisible characters, so that a passage does not end in one. */
function visibleEnd(text, start, end) {
    let shown = end;
    while (shown > start + 1 && /\p{Default_Ignorable_Code_Point}/u.test(text.charAt(shown - 1)))
        shown--;
    return shown;
}
function evenOut(text, start, end) {
    const sign = text.charAt(start);
    if (end === start + 1 && sign >= ' ' && sign <= '~')
        return sign;
    if (end === start + 1 && /\s/.test(sign) && sign !== '\uFEFF')
        return ' ';
    let visible = text.slice(start, end).replace(invisible, '').normalize('NFC');
    if (visible !== '' && visible.trim() === '')
        return ' ';
    for (const [signs, plain] of typography)
        visible = visible.replace(signs, plain);
    return visible;
}

/** By language; a language without an entry has the rules of CLDR alone. */
const abbreviations = {
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
        titles: 'hr hrn fr frl dr prof dipl-ing ing st sen gen abg mag kard pfr med phil jur rer nat habil theol oec pol lt gem zit',
        numbered: 'nr nrn art abs s kap bd abb § ziff jan feb mär apr jun jul aug sep sept okt nov dez uhr',
        others: 'mio mrd tsd ca bzw inc ltd corp co jh jhd jhdt str inkl exkl usw etc vgl sog ggf evtl z.b z.t u.a d.h a.d i.d.r v.chr n.chr geb gest verh max min ehem bes insb mind einschl abzgl zzgl betr hrsg rd',
        phrases: 'a. D., z. B., d. h., u. a., i. R., v. Chr., n. Chr., z. T., o. Ä., i. d. R., a. M., a. d. R.',
        starters: 'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man niemand keiner in im am an auf bei nach vor seit mit von vom zu zum zur aus für gegen ohne um unter über durch während trotz wegen laut aber und oder doch denn wenn weil als da dann dort hier jetzt nun so auch nur noch schon zudem danach dabei damit darum deshalb daher außerdem inzwischen wer was wie wo warum wann dies diese dieser dieses ihre ihr sein seine alle viele einige beide heute gestern morgen kein keine',
        ordinals: true,
    },
    en: {
        titles: 'mr mrs ms dr prof rev fr hon st sen rep gov pres gen col maj capt lt cmdr sgt adm supt insp det pte messrs mt vs cf e.g i.e',
        numbered: 'no nos nr p pp fig figs art sec vol ch jan feb mar apr jun jul aug sep sept oct nov dec para approx',
        others: 'inc ltd corp co bros plc dept est jr sr ave blvd rd univ assn esq a.m p.m etc al ph.d',
        starters: 'the a an this that these those he she it they we you i but and or so yet nor in on at by for from to of with without as if when while where who what why how after before since until during his her its their our your my there here then now no not nobody nothing none all some many most several both each every another other others police officials',
    },
    es: {
        titles: 'sr sra srta sres sras srtas dr dra dres d dña da don lic licdo licda ing arq gral cap cnel tte mons fr excmo excma ilmo ilma rvdo prof profa sto sta ud uds vd vds',
        numbered: 'núm nº art arts pág págs p pp vol cap fig tel ene feb mar abr may jun jul ago sep sept oct nov dic',
        others: 'inc ltd corp co cía av avda ctra pza c/ dpto aprox máx mín etc s.a s.l a.c d.c',
        phrases: 'EE. UU., JJ. OO., RR. HH., a. C., d. C., p. ej., CC. AA., FF. AA., a. m., p. m., S. A., S. L.',
        starters: 'el la los las lo un una unos unas él ella ellos ellas esto eso este esta estos estas ese esa aquel en a al de del desde hasta con sin por para según tras ante entre sobre y e o pero mas sino aunque si cuando como donde mientras porque que quien no nadie nada ya también además hoy ayer mañana ahora allí aquí así su sus se le les todo todos muchos',
    },
    fa: { others: 'ق.م ب.م ه.ش ه.ق ه.خ ق.ه', starters: '', spoke: /(?:گفت|گفتند|افزود|نوشت|تأکید کرد)(?:\s|$)/u },
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
        starters: 'le la les un une des l il elle ils elles on nous vous je tu ce cet cette ces c en à au aux de du dans sur sous pour par avec sans selon après avant depuis pendant entre vers chez mais et ou donc or ni car si quand lorsque comme puis alors aussi ainsi enfin ici là où qui que quoi personne rien aucun aucune tout tous toutes son sa ses leur leurs notre votre mon ma mes hier demain aujourd plus',
    },
    he: { starters: '', spoke: /(?:^|\s)(?:אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|טען|טענה)(?:\s|$)/u },
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
        titles: 'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa on avv ing arch geom rag mons card gen col cap ten cav comm sen don s st',
        numbered: 'n nn sec secc art artt pag pagg p pp vol cap fig tel gen feb mar apr mag giu lug ago set ott nov dic',
        others: 'inc ltd corp v.le p.za c.so ca etc ecc cfr s.p.a s.r.l a.c d.c',
        phrases: 'a. C., d. C., p. es., S. p. A., S. r. l.',
        starters: 'il lo la i gli le un uno una l egli ella lui lei loro essi noi voi io tu questo questa questi queste quello quella in a al alla allo ai agli alle da dal dalla di del della dei delle con senza su sul sulla per tra fra secondo dopo prima e ed o ma però se quando come dove mentre perché che chi non nessuno niente già anche inoltre oggi ieri domani ora qui così nel nella nei nelle tutti molti suo sua',
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
        starters: 'de het een hij zij ze wij we jullie ik je dit dat deze die er in op aan bij na voor sinds met zonder van uit over onder tot door volgens maar en of want als toen wanneer omdat terwijl niemand niets geen ook nu daar hier dan al alle veel zijn haar hun ons wie wat waar hoe waarom gisteren vandaag morgen',
    },
    pl: {
        titles: 'prof dr hab inż mgr gen płk ppłk kpt bryg st por ppor asp mł lek med wet sierż ks bp abp kard św bł im red doc o s p hr min prez woj pos sen',
        numbered: 'nr art ust pkt str s poz tel godz',
        others: 'ul al pl os tys mln mld zł gr ok np tzw m.in itp itd tj r w wg ds br pn płn płd woj pow gm zob por św ur zm',
        phrases: 'p. n. e., n. e., z o. o., S. A., m. in., b. r., ub. r.',
        starters: 'to ten ta te ci on ona ono oni one my wy ja ty w we na po do od ze z za przed pod nad przez bez dla u o według podczas ale a i lub albo lecz więc jednak gdy kiedy jeśli jak gdzie kto co czy nie nikt nic już też także jego jej ich tam tu teraz dziś wczoraj jutro wszyscy wszystkie potem',
        ordinals: true,
    },
    pt: {
        titles: 'sr sra srs sras srta dr dra drs dras d min gal brig maj dep sen eng enga arq prof profa exmo exma ilmo ilma gen cel cap ten des pe sto sta v.ex',
        numbered: 'n nº art arts pág págs p pp vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
        others: 'inc ltda ltd cia av r rua pça rod est etc aprox máx mín s.a a.c d.c',
        phrases: 'a. C., d. C., p. ex., S. A., EUA.',
        starters: 'o a os as um uma uns umas ele ela eles elas isto isso este esta estes estas esse essa aquele em no na nos nas ao à aos às de do da dos das desde até com sem por pelo pela para segundo após entre sobre e ou mas porém se quando como onde enquanto porque que quem não ninguém nada já também além hoje ontem amanhã agora ali aqui assim seu sua seus suas todos muitos',
    },
    ru: {
        titles: 'г-н г-жа гг нар арт засл поч гос деп мл ст зам зав гл проф акад доц ген полк подполк кап св им о тов гр',
        numbered: 'стр с п пп рис т тел нач кон сер д кв корп ч',
        others: 'г гг ул пл пр пер пос обл р-н тыс млн млрд трлн руб коп долл евро мин сек см др пр напр т.е т.н т.д т.п ок янв февр мар апр июн июл авг сент окт нояб дек в вв н.э экз',
        phrases: 'до н. э., н. э., т. е., т. н., и т. д., и т. п., и др., т. к., в т. ч.',
        starters: 'он она оно они мы вы я ты это этот эта эти тот та те в во на по из от до с со к о об за под над перед через без для при у после во согласно но и а или однако если когда как где кто что не ни никто ничто уже также его её их там здесь тут сейчас сегодня вчера завтра все многие затем поэтому',
    },
    tr: {
        titles: 'av dr doç prof sn alb yzb bnb org gen mim müh op uzm arş öğr hz',
        numbered: 'no s sf md bkz c',
        others: 'cad sok mah blv apt vb vs vd yy ltd şti a.ş ör yak m.ö m.s tl',
        phrases: 'M. Ö., M. S., A. Ş.',
        starters: 'bu şu o bunlar onlar biz siz ben sen bir ve ama fakat ancak çünkü eğer ne kim nasıl neden hiç kimse şimdi burada orada dün bugün yarın sonra önce bütün tüm her',
        ordinals: true,
    },
    uk: {
        titles: 'пан пані нар арт засл держ деп заст зав гол проф акад доц ген полк св ім о тов гр',
        numbered: 'стор с п поч кін сер ст рис гл т тел буд кв',
        others: 'р рр вул пл пр пров смт обл р-н м с тис млн млрд трлн грн коп дол хв сек см ін напр т.зв т.д т.п бл січ лют бер квіт трав черв лип серп вер жовт лист груд ст н.е о',
        phrases: 'до н. е., н. е., і т. д., і т. п., та ін., т. зв.',
        starters: 'він вона воно вони ми ви я ти це цей ця ці той та ті в у на по з із зі від до за під над перед через без для при після згідно але й і а або однак якщо коли як де хто що не ні ніхто ніщо вже також його її їх їхній там тут зараз сьогодні вчора завтра усі всі багато потім тому',
    },
    zh: { starters: '', spoke: /^[^。！？]{0,24}(?:说|說|表示|道|称|稱|问|問|指出|写道|寫道|认为|認為)/u },
};

const closings = {
    '“': '”',
    '„': '“”„',
    '‚': '‘’',
    '«': '»',
    '»': '«',
    '‹': '›',
    '›': '‹',
    '"': '"',
    '「': '」',
    '『': '』',
    '‘': '’',
    '”': '”',
    "'": "'",
};
/** Words that begin with an apostrophe, and decades: ’t, ’n, ’em, ’90s. */
const elided$1 = /^'(?:(?:t|n|s|k|r|m|d|em|til|tis|twas|cause|round)(?![a-z])|\d\d)/i;
/** Marks of scripts without spaces between words, which open a quotation right after a word. */
const unspaced$1 = /[「『]/;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}：，、。]/u;
/** The quotations of a text, each with its marks; one within another is part of it. The time is linear in the text. */
function* quotations(text) {
    const next = new Map();
    for (let at = 0; at < text.length; at++) {
        const mark = text[at];
        const closing = closings[mark];
        if (!closing || !opens(text, at))
            continue;
        const known = next.get(mark) ?? -1;
        // One search for all marks before the closing one keeps the time linear; one for a straight single mark ends at the next.
        if (known <= at || mark === "'")
            next.set(mark, mark === "'" ? closeOfSingle(text, at) : closeOf(text, at + 1, mark, closing));
        const end = next.get(mark);
        if (end === Infinity)
            continue;
        yield { start: at, end: end + 1 };
        at = end;
    }
}
function opens(text, at) {
    const [before = ' ', mark, after = ' '] = [text[at - 1], text[at], text[at + 1]];
    if (unspaced$1.test(mark))
        return true;
    if (mark === "'")
        return opensSingle(text, at);
    // French has a space inside its marks, so one of these before a space may be a closing one.
    if (/[»›”"]/.test(mark) && /\s/.test(after))
        return false;
    return /[\s([{:—–―‐-]/.test(before) || /["“„«‘‚'’]/.test(before) || (mark === '“' && dense.test(before));
}
const opensSingle = (text, at) => /[\s([{:—–"“]/.test(text[at - 1] ?? ' ') &&
    /[\p{L}\d¿¡…]/u.test(text[at + 1] ?? '') &&
    !elided$1.test(text.slice(at, at + 8));
/**
 * The place of the straight single mark that closes one. Most of these marks are apostrophes: one behind the “s” of a plural
 * closes nothing, and nothing is closed where another quotation opens before.
 */
function closeOfSingle(text, from) {
    for (let at = text.indexOf("'", from + 1); at !== -1; at = text.indexOf("'", at + 1)) {
        if (opensSingle(text, at))
            return Infinity;
        const [before, after] = [text[at - 1], text.slice(at + 1, at + 3)];
        if (/\p{L}/u.test(after[0] ?? ''))
            continue;
        if (/[.,!?…]/.test(before) || /^(?:[,;:)—–?!]|\.?$|\. )/.test(after))
            return at;
        if (/[^\ss]/i.test(before) && /^\s/.test(after))
            return at;
    }
    return Infinity;
}
/** The place of the next closing mark; an apostrophe is none, nor is a mark within a Hebrew word. */
function closeOf(text, from, mark, closing) {
    const pattern = mark === '‘' || mark === '‚'
        ? /(?<=[.,!?…])[’‘](?!\p{L})|‘(?!\p{L})|’(?=[,;] |[.]?$)/gu
        : mark === '"'
            ? /"(?!\p{L})/gu
            : new RegExp(`[${closing.replace('„', '')}]`, 'g');
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? Infinity;
}

/** Where a full stop ends no sentence: CLDR 46.1.0, https://cldr.unicode.org, under the Unicode License v3. Written by build/sentence-suppressions.mjs. */
const suppressions = {
    de: 'A.|A.M.|Abs.|Abt.|Abw.|Adj.|Adr.|Akt.|Allg.|Alt.|App.|Apr.|Art.|Aug.|Ausg.|Ausschl.|B.|Bed.|Ben.|Ber.|Best.|Bibl.|C.|Ca.|Chin.|Chr.|Co.|D.|D. h.|Dat.|Dez.|Di.|Dim.|Dipl.-Ing.|Dipl.-Kfm.|Dir.|Do.|Dr.|Dtzd.|Einh.|Erf.|Evtl.|F.|F.f.|Fa.|Fam.|Feb.|Fn.|Folg.|Forts. f.|Fr.|Frl.|G.|Gebr.|Gem.|Geograph.|Ges.|Gesch.|Ggf.|Hbf.|Hptst.|Hr.|Hrn.|Hrsg.|I.|Inc.|Ing.|Inh.|Int.|J.|J.D.|Jahrh.|Jan.|Jr.|Kap.|Kfm.|Kl.|Konv.|Kop.|L.|Ltd.|M.|Max.|Mi.|Min.|Mind.|Mio.|Mo.|Mod.|Mrd.|Msp.|N.|Nov.|Nr.|O.|Obj.|Okt.|Op.|P.|P.M.|PIN.|Pfd.|Phys.|Port.|Prot.|Proz.|Qu.|R.|Rd.|Reg.|Reg.-Bez.|Rel.|Rep.|S.A.|Sa.|Schr.|Sek.|Sep.|Sept.|So.|Spezif.|St.|StR.|Std.|Str.|T.|Tel.|Temp.|Test.|Trans.|Tägl.|U.|U. U.|U.S.|U.S.A.|U.U.|Urspr.|Ursprüngl.|Verf.|Vgl.|W.|Wg.|Y.|Z.|Z. B.|Z. Zt.|Ztr.|a.D.|a.M.|a.Rh.|a.a.O.|a.a.S.|am.|amtl.|b.|beil.|d.J.|d.Ä.|e.V.|e.Wz.|e.h.|ehem.|eigtl.|einschl.|entspr.|erw.|ev.|evtl.|exkl.|frz.|geb.|gedr.|gek.|gesch.|gest.|ggf.|ggfs.|hpts.|i.A.|i.B.|i.H.|i.J.|i.R.|i.V.|inkl.|jew.|jhrl.|k. u. k.|k.u.k.|kath.|kfm.|kgl.|led.|m.E.|m.W.|mtl.|möbl.|n. Chr.|n.u.Z.|näml.|o.A.|o.B.|o.g.|od.|p.Adr.|r.|röm.|röm.-kath.|s.|s.a.|schles.|schweiz.|schwäb.|sog.|südd.|tägl.|u.|u. Z.|u.A.w.g.|u.U.|u.a.|u.v.a.|u.Ä.|u.ä.|v. Chr.|v. H.|v. u. Z.|v.Chr.|v.H.|v.R.w.|v.T.|v.u.Z.|verh.|verw.|vgl.|z.|z.B.|z.Hd.|z.Z.|zzgl.|österr.',
    en: 'A.|A.D.|A.M.|A.S.|AA.|AB.|AD.|Abs.|Act.|Adj.|Adv.|All.|Alt.|Approx.|As.|Aug.|B.|B.V.|By.|C.F.|C.O.D.|Cap.|Capt.|Card.|Col.|Comm.|Conn.|Cont.|D.|D.A.|D.C.|DC.|Dec.|Def.|Dept.|Diff.|Do.|E.|E.G.|E.g.|Ed.|Est.|Etc.|Ex.|Exec.|F.|Feb.|Fn.|Fri.|G.|Gb.|Go.|Hat.|Hon.B.A.|Hz.|I.|I.D.|I.T.|I.e.|Id.|In.|Is.|J.B.|J.D.|J.K.|Jam.|Jan.|Job.|Joe.|Jun.|K.|K.R.|Kb.|L.|L.A.|L.P.|Lev.|Lib.|Link.|Long.|Lt.|Lt.Cdr.|M.|M.I.T.|M.R.|M.T.|MR.|Maj.|Mar.|Mart.|Mb.|Md.|Mgr.|Min.|Misc.|Mr.|Mrs.|Ms.|Mt.|N.V.|N.Y.|Nov.|Nr.|Num.|O.|OK.|Ok.|On.|Op.|Or.|Org.|P.M.|P.O.|P.V.|PC.|PP.|Ph.D.|Phys.|Pro.|Prof.|Pvt.|Q.|R.L.|R.T.|Rep.|Rev.|S.|S.A.|S.A.R.|S.E.|S.p.A.|Sep.|Sept.|Sgt.|Sq.|T.|To.|U.|U.S.|U.S.A.|U.S.C.|Up.|VS.|Var.|X.|Yr.|Z.|a.m.|exec.|pp.|vs.',
    es: 'A.C.|AA.|All.|Ant.|Av.|Avda.|Bien.|C.|C.P.|C.S.|C.V.|CA.|Col.|Comm.|Corp.|Cía.|D.|DC.|Da.|Desc.|Desv.|Dr.|Dra.|Drs.|Dto.|Dª.|Dña.|Em.|Emm.|Exc.|Excma.|Excmas.|Excmo.|Excmos.|Exma.|Exmas.|Exmo.|Exmos.|FF.CC.|Fabric.|Fr.|H.P.|Id.|Ilma.|Ilmas.|Ilmo.|Ilmos.|Inc.|JJ.OO.|K.|Kit.|Korn.|L.|Lcda.|Lcdo.|Lda.|Ldo.|Lic.|Ltd.|Ltda.|Ltdo.|M.|MM.|Mons.|Mr.|Mrs.|O.M.|PP.|R.D.|R.U.|RAM.|RR.HH.|Rdo.|Rdos.|Reg.|Rev.|Rol.|Rvdmo.|Rvdmos.|Rvdo.|Rvdos.|SA.|SS.AA.|SS.MM.|Sdad.|Seg.|Sol.|Sr.|Sra.|Sras.|Sres.|Srta.|Srtas.|Sta.|Sto.|Trab.|U.S.|U.S.A.|Var.|Vda.|a. C.|a. e. c.|abr.|afma.|afmas.|afmo.|afmos.|ago.|bco.|bol.|c/c.|cap.|cf.|cfr.|col.|d. C.|depto.|deptos.|dic.|doc.|dom.|dpto.|dptos.|dtor.|e. c.|e.g.|ed.|ej.|ene.|feb.|fig.|figs.|fund.|hnos.|jue.|jul.|jun.|licda.|licdo.|lun.|mar.|may.|mié.|ms.|mss.|mtro.|nov.|ntra.|ntro.|oct.|p.ej.|prof.|prov.|sept.|sras.|sres.|srs.|ss.|sáb.|trad.|v.gr.|vid.|vie.|vs.',
    fr: 'All.|C.|Comm.|D.|DC.|Desc.|Inc.|Jr.|L.|M.|MM.|Mart.|Op.|P.|P.-D. G.|P.O.|Prof.|S.A.|S.M.A.R.T.|U.|U.S.|U.S.A.|Var.|W.|acoust.|adr.|anc.|ann.|anon.|ap. J.-C.|append.|aux.|av. J.-C.|avr.|broch.|bull.|cam.|categ.|coll.|collab.|config.|dest.|dict.|dim.|dir.|doc.|déc.|encycl.|exempl.|fig.|févr.|gouv.|graph.|hôp.|ill.|illustr.|imm.|imprim.|indus.|janv.|jeu.|juil.|lun.|mar.|mer.|niv.|nov.|oct.|quart.|réf.|sam.|sept.|symb.|synth.|syst.|trav. publ.|ven.|voit.|éd.|édit.|équiv.|éval.',
    it: 'C.P.|Cfr.|D.|DC.|Geom.|Ing.|L.|Liv.|Ltd.|Mod.|N.B.|N.d.A.|N.d.E.|N.d.T.|O.d.G.|S.A.R.|S.M.A.R.T.|S.p.A.|Sig.|U.S.|U.S.A.|a.C.|ag.|all.|arch.|avv.|c.c.p.|d.C.|d.p.R.|div.|dott.|dr.|fig.|int.|mitt.|on.|p.|p.i.|pag.|rag.|sez.|tab.|tav.|ver.|vol.',
    pt: 'A.C.|A.M|Alm.|Av.|D.C|Dir.|Dr.|Dra.|Dras.|Drs.|E.|Est.|Exma.|Exmo.|Fr.|Ilma.|Ilmo.|Jr.|Ltd.|Ltda.|Mar.|N.Sra.|N.T.|P.M.|Pe.|Ph.D.|R.|S.|S.A.|Sta.|Sto.|V.T.|W.C.|a.C.|a.m.|abr.|abrev.|adm.|aer.|ago.|agric.|anat.|ap.|apart.|apt.|arit.|arqueol.|arquit.|astron.|autom.|aux.|biogr.|bras.|cap.|caps.|cat.|cel.|cf.|col.|com.|comp.|compl.|cont.|contab.|créd.|cx.|círc.|cód.|d.C.|des.|desc.|dez.|dipl.|dir.|div.|doc.|déb.|ed.|educ.|elem.|eletr.|eletrôn.|end.|eng.|esp.|ex.|f.|fac.|fasc.|fem.|fev.|ff.|fig.|fil.|filos.|fisiol.|fl.|fot.|fr.|fís.|geom.|gram.|gên.|hist.|ind.|ingl.|jan.|jul.|jun.|jur.|l.|lat.|lin.|lit.|liter.|long.|mai.|mar.|mat.|matem.|mov.|máq.|méd.|mús.|neol.|nov.|náut.|obs.|odont.|odontol.|org.|organiz.|out.|p.|p. ex.|p.m.|pal.|pol.|port.|pp.|pq.|prod.|prof.|profa.|pron.|próx.|psicol.|pág.|quím.|r.s.v.p.|ref.|rel.|relat.|rementente|rep.|res.|rod.|set.|sociol.|sup.|séc.|símb.|tec.|tecnol.|tel.|trad.|transp.|univ.|vol.|vs.|álg.|índ.',
    ru: 'авг.|апр.|дек.|до н. э.|кв.|н. э.|н.э.|нояб.|окт.|отд.|проф.|руб.|сент.|тел.|тыс.|ул.|февр.|янв.',
};

/**
 * The sentences of a paragraph, in order; joined, they are the paragraph. `Intl.Segmenter` finds them, and what it splits
 * at the full stop of an abbreviation (“U.S. Army”, “El Sr. Ruiz”), of an ordinal (“4. Juli”) or an initial, or within
 * quotation marks, is put together again. In doubt two sentences stay one: a sentence cut in half says something else.
 */
function sentences(paragraph, lang) {
    const key = `${lang} ${paragraph}`;
    const before = lately.get(key);
    if (before)
        return before;
    if (lately.size >= mostLately)
        lately.clear();
    const split = splitUp(paragraph, lang);
    lately.set(key, split);
    return split;
}
/** The paragraphs that were split last: whoever drafts or checks an article asks for those of all its paragraphs several times. */
const lately = new Map();
const mostLately = 1_000;
function splitUp(paragraph, lang) {
    const rules = rulesOf(lang);
    const quoted = [...quotations(paragraph)];
    // What Chinese and Japanese set in brackets is part of the sentence around it.
    const brackets = [...paragraph.matchAll(/（[^（）]{1,300}）/g)];
    const found = [];
    let [open, at, quotation, bracket] = ['', 0, 0, 0];
    for (const segment of segments(paragraph, segmenterOf(lang))) {
        const end = at - (open.length - open.trimEnd().length);
        while (quoted[quotation] && quoted[quotation].end <= end)
            quotation++;
        const [before, within] = [quoted[quotation - 1], quoted[quotation]];
        while (brackets[bracket] && brackets[bracket].index + brackets[bracket][0].length < at)
            bracket++;
        const { index: begins, 0: aside } = brackets[bracket] ?? { index: at, 0: '' };
        const isWithin = (within !== undefined && within.start < at && within.end > at) ||
            (begins < at && !open.startsWith(aside));
        const quote = before?.end === end ? (before.start <= at - open.trimStart().length ? 'all' : 'end') : 'none';
        if (open && !isWithin && !goesOn(open.trimEnd(), segment, rules, quote)) {
            found.push(open);
            open = '';
        }
        open += segment;
        at += segment.length;
    }
    return open ? [...found, open] : found;
}
const segmenters = new Map();
function segmenterOf(lang) {
    const locale = wordingLocale(lang);
    const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, known);
    return known;
}
/** Characters segmented at a time: V8 copies the whole text for each segment, which takes time with the square of it. */
const window = 4_000;
function* segments(paragraph, segmenter) {
    for (let [start, length] = [0, window]; start < paragraph.length;) {
        const found = [...segmenter.segment(paragraph.slice(start, start + length))];
        // The last two are segmented again with the text after them, on which their ends may depend.
        if (start + length < paragraph.length)
            found.splice(-2);
        length = found.length > 0 ? window : 2 * length;
        for (const { segment } of found) {
            yield segment;
            start += segment.length;
        }
    }
}
const known$1 = new Map();
function rulesOf(lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const own = { no: 'nb', nn: 'nb', iw: 'he' }[language] ?? language;
    const rules = known$1.get(own) ?? learn$1(abbreviations[own] ?? { starters: '' }, suppressions[own] ?? '');
    if (known$1.size < 100)
        known$1.set(own, rules);
    return rules;
}
function learn$1(own, listed) {
    const words = (list = '') => new Set(list.split(' ').filter(Boolean));
    const cldr = listed.split('|').filter(Boolean);
    const phrases = [...(own.phrases?.split(', ') ?? []), ...cldr.filter((each) => each.includes(' '))];
    return {
        titles: words(own.titles),
        numbered: words(own.numbered),
        others: new Set([
            ...words(own.others),
            ...cldr.filter((each) => !each.includes(' ')).map((each) => each.slice(0, -1)),
            ...phrases.map((each) => each.slice(0, -1)),
        ]),
        phrases: new Set(phrases.flatMap(splitsOf)),
        starters: words(own.starters),
        ordinals: own.ordinals ?? false,
        endings: [...words(own.endings)],
        spoke: own.spoke,
        particles: own.particles,
    };
}
const splitsOf = (phrase) => [...phrase.matchAll(/ /g)].map(({ index }) => `${phrase.slice(0, index)}\n${phrase.slice(index + 1).split(' ')[0]}`);
/** The words that an abbreviation may consist of, and the number that may be an ordinal. */
const lastWords = /(?:(?:(\S+)\s+)?(\S+)\s+)?(\S+)\.$/u;
const opening = /^[\s(\[{“„«»‹›"‘‚'’「『¿¡—–―-]+/u;
/** An elided article before a word: “l’” of “l’on”. */
const elided = /^\p{L}{1,4}['’](?=\p{L})/u;
const initial = /^(?:\p{L}\p{M}*|(?:\p{Lu}\.-?)+\p{Lu}|\p{Lu}\p{M}*\.?-\p{Lu})$/u;
const roman = /^[IVX]+$/;
const number = /^\p{Nd}{1,3}$/u;
function goesOn(sentence, next, rules, quote) {
    if (/^\s*[\p{Ll}»”’）)\]]/u.test(next))
        return !/^\s*»\S/u.test(next);
    if (quote !== 'none' && rules.particles?.test(next))
        return true;
    if (quote === 'all' && rules.spoke?.test(next.trim()))
        return true;
    // The pattern looks at the end only, so the whole of a long sentence need not be searched.
    const end = sentence.slice(-40).replace(/\s+/g, ' ');
    const [, third = '', second = '', last = ''] = lastWords.exec(end) ?? [];
    const word = last.replace(opening, '').replace(elided, '');
    if (word === '')
        return false;
    const isAll = sentence.replace(opening, '').length === word.length + 1;
    if (isAll && number.test(word))
        return true;
    const [following = ''] = /^\S+/u.exec(next.replace(opening, '')) ?? [];
    const tails = [word, `${second} ${word}`, `${third} ${second} ${word}`];
    if (tails.some((each) => rules.phrases.has(`${each}.\n${following.replace(/(?<=\.)[,;:]$/, '')}`)))
        return true;
    const isStarter = rules.starters.has(following.replace(/['’].*|[^\p{L}]+$/gu, '').toLowerCase());
    // A single capital is an initial, whatever the letter stands for when it is small.
    const isKnown = (list) => list.has(word) || (word.length > 1 && list.has(word.toLowerCase()));
    // In lower case a title may be an ordinary word at the end of a sentence.
    if (isKnown(rules.titles) && !(isStarter && word === word.toLowerCase()))
        return true;
    if (isKnown(rules.numbered))
        return /^\p{N}/u.test(following) || roman.test(following.replace(/[.,;]$/, ''));
    if (initial.test(word) && /^\p{Lu}\.$/u.test(following))
        return true;
    if (isStarter)
        return false;
    if (initial.test(word) || tails.slice(1).some((each) => rules.others.has(each)))
        return true;
    if (rules.ordinals && (number.test(word) || roman.test(word)))
        return true;
    if (rules.endings.some((each) => word.endsWith(each)))
        return true;
    return isKnown(rules.others) && (!isAll || /^\p{N}/u.test(following));
}

/** Gives the items of one list ids made of their words, all different. */
class Ids {
    #slugger = new GithubSlugger();
    /** Ids that the publisher gave are his to use, so none of them is made. */
    constructor(given = []) {
        for (const id of given)
            if (id)
                this.#slugger.slug(id, true);
    }
    make(words, fallback) {
        const short = words.slice(0, 200);
        return this.#slugger.slug(/[\p{L}\p{N}]/u.test(short) ? short : fallback);
    }
}

/** What Intl does not tell, from January on: months as they stand after “in”, and how else they are written. */
const further = {
    ar: '- - - ابريل/إبريل - يونيه يوليه اغسطس - اكتوبر - -',
    en: '- - - - - - - - sept - - -',
    fa: 'جنوری - - اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر',
    he: '- - מרס/מארס - - - - - - - - -',
    hi: '- फरवरी - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर',
    pl: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    uk: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
};
/** Locales whose readers share a language and call its months otherwise. */
const neighbours = {
    ar: ['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA'],
    de: ['de-AT'],
    pt: ['pt-PT'],
};
/**
 * The names of the months, long and short, alone and as they stand beside a day (Russian “ноябрь”, “ноября”), and the
 * long ones cut short with a full stop (“Sept.”), all in lower case.
 */
function monthNames(lang) {
    const names = new Map();
    const [language = ''] = lang.toLowerCase().split('-');
    for (const locale of [wordingLocale(lang), ...(neighbours[language] ?? [])])
        addNames(names, locale);
    for (const [index, list] of (further[language]?.split(' ') ?? []).entries())
        for (const name of list.split('/'))
            if (name !== '-')
                names.set(name, index + 1);
    return names;
}
function addNames(names, locale) {
    for (const month of ['short', 'long']) {
        for (const day of [{}, { day: 'numeric' }]) {
            const format = new Intl.DateTimeFormat(locale, { month, ...day, timeZone: 'UTC', calendar: 'gregory' });
            const inOrder = [...Array(12).keys()].map((index) => nameOf(format, index));
            for (const [index, name] of inOrder.entries()) {
                if (!/\p{L}/u.test(name) || names.has(name))
                    continue;
                names.set(name, index + 1);
                // Persian joins the month to the year with a sign above its last letter, which many leave out.
                if (name.endsWith('ٔ'))
                    names.set(name.slice(0, -1), index + 1);
                for (let length = 3; month === 'long' && length < name.length; length++) {
                    const start = name.slice(0, length);
                    if (inOrder.filter((other) => other.startsWith(start)).length === 1)
                        names.set(`${start}.`, index + 1);
                }
            }
        }
    }
}
function nameOf(format, month) {
    const part = format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === 'month');
    return part?.value.toLowerCase().replace(/\.$/, '') ?? '';
}

function shapeOf(needs, source) {
    let made;
    const isNamed = source.includes('(?<month>');
    return { isNamed, needs, shape: () => (made ??= new RegExp(source, 'gu')) };
}
// Intl takes most of a millisecond for the names of a language's months.
const known = new Map();
/** Where a day in figures comes before its month, also with strokes between: “04/07/2025”. */
const dayFirst = new Set('fr es it pt pl ru uk tr he ar de nl ca ro cs'.split(' '));
/** The ways to write a date in a language, those that tell more first. */
const dateShapes = (lang) => known.get(lang) ?? learn(lang);
function learn(lang) {
    const months = monthNames(lang);
    const names = [...months.keys()]
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|');
    const named = (group) => `(?:ב[-־]?|в\\s)?(?<${group}>${names})[.ٔ]?`;
    const month = named('month');
    const ordinal = '(?:st|nd|rd|th|er|ère|re|e|-?го|-?е|ος|\\.?[ºª°]|\\.)?';
    const of = "(?:of\\s+|de\\s+|del\\s+|di\\s+|do\\s+|d['’]|שנת\\s+|سنة\\s+|عام\\s+|سال\\s+|का?\\s+)?";
    const day = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<day>\\d{1,2})${ordinal}`;
    const first = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<first>\\d{1,2})${ordinal}`;
    const to = '\\s*(?:[-–—~～〜]|to|till|until|through|and|bis|und|au|et|al|y|a|e|ao|tot|en|do|i|по|и|до|та|עד|إلى|حتى|تا|से|から|至|到|ile)\\s*(?:the\\s+|el\\s+|le\\s+|den\\s+|zum\\s+|o\\s+|il\\s+)?';
    // A number with more figures is no year; letters may follow where words are not set apart.
    const year = '(?<year>\\d{4})(?![\\d]|[.,]\\d|[-/]\\d)';
    const era = `(?<era>\\s*(?:b\\.?c\\.?e?\\.?|v\\.\\s?chr|av\\.\\s?j|a\\.\\s?c|d\\.?\\s?c|до н|п\\.?\\s?н|p\\.?\\s?n\\.?\\s?e|ق\\.?\\s?م|ईसा|לפנה|ah|هـ|هجر)\\S*)?`;
    const unit = `(?:\\s?(?:гг?\\.|года|году|год|рр?\\.|року|році|рік|r\\.|roku|yılı[${letters}]*|['’][${letters}]+|م(?![${letters}])))?`;
    const between = ',?،?\\s+';
    const shapes = [
        shapeOf(/\d\D+\d{1,2}\D+\d{4}/, `${first}\\s*(?:${of}${named('firstMonth')})?${to}(?:ב[-־])?(?<day>\\d{1,2})${ordinal}\\s+${of}${month}${between}${of}${year}${era}${unit}`),
        shapeOf(/\d\D+\d{1,2}\D+\d{4}/, `${month}\\s+(?<first>\\d{1,2})${ordinal}${to}(?:(?:${names})\\s+)?(?<day>\\d{1,2})${ordinal}${between}${year}${era}`),
        shapeOf(/[年년]/, `(?<year>\\d{4})[年년]\\s?(?<number>\\d{1,2})[月월]\\s?(?<first>\\d{1,2})[日일]?${to}(?:(?:\\d{4}[年년]\\s?)?\\d{1,2}[月월]\\s?)?(?<day>\\d{1,2})[日일]`),
        shapeOf(/[年년]/, `(?<!\\d)(?<era>令和|平成|昭和|民國|民国)?(?<year>\\d{1,4}|元)[年년]\\s?(?<number>\\d{1,2})[月월](?:\\s?(?<day>\\d{1,2})[日일号號]?)?`),
        shapeOf(/\d\D+\d{4}/, `${day}\\s*${of}${month}(?:\\s*/\\s*[${letters} ]{2,14}?)?${between}${of}${year}${era}${unit}`),
        shapeOf(/\d\D+\d{4}/, `${month}\\s+(?<day>\\d{1,2})${ordinal}${between}${year}${era}`),
        shapeOf(/\d{4}\.?\s/, `(?<!\\d)(?<year>\\d{4})\\.?\\s+${month}\\s+(?<day>\\d{1,2})(?!\\d)`),
        shapeOf(/\d{4}-\d{2}/, `(?<!\\d|\\d[-/.])(?<year>\\d{4})-(?<number>\\d{2})(?:-(?<day>\\d{2}))?(?![\\d]|[-/.]\\d)`),
        shapeOf(/\d\.\s?\d{1,2}\./, `(?<!\\d|\\d[.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${year}${unit}`),
        shapeOf(/\d\/\d{1,2}\/\d{4}/, `(?<!\\d|\\d[/])(?<day>\\d{1,2})/(?<number>\\d{1,2})/${year}${dayFirst.has(lang.split('-')[0].toLowerCase()) ? '' : '(?<order>)'}`),
        shapeOf(/\d{4}\/\d/, `(?<!\\d)(?<year>\\d{4})/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])`),
        shapeOf(/\d{4}/, `(?<![\\p{L}\\p{M}])${month}${between}${of}${year}${era}${unit}`),
    ];
    const learnt = { months, shapes, named: new RegExp(names || '(?!)', 'u') };
    if (known.size < 100)
        known.set(lang, learnt);
    return learnt;
}
const escape = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads the date that ends a line, as people write it in `lang`: “November 20, 2025”, “le 20 novembre 2025”, “20 ноября
 * 2025 г.”, “٢٠ نوفمبر ٢٠٢٥”, 2025-11-20, 2025年11月20日. Whether there is such a day is for `parseWhen` to say.
 */
function spelledDate(line, lang) {
    const plain = latinDigits(line);
    // A date is no longer than this, in any language.
    const from = Math.max(0, plain.length - 80);
    const date = spelledDates(plain.slice(from), lang).at(-1);
    if (!date || date.until || date.doubt === 'era' || date.doubt === 'order')
        return undefined;
    if (!/^[\s.)\]،؛]*$/u.test(plain.slice(from + date.end)))
        return undefined;
    const start = from + date.start;
    if (start > 0 && !/[\s,;·،、，；（(]/u.test(plain[start - 1]))
        return undefined;
    return { when: date.when, before: line.slice(0, start).trimEnd() };
}
/** The dates that a text spells out in `lang`, each with a month at least, in order. */
function spelledDates(text, lang) {
    const plain = inLowerCase(latinDigits(text));
    if (!/\d{4}|[年년]/.test(plain))
        return [];
    const { months, shapes, named } = dateShapes(lang);
    const found = [];
    const hasName = named.test(plain);
    for (const { isNamed, needs, shape } of shapes) {
        if ((isNamed && !hasName) || !needs.test(plain))
            continue;
        const pattern = shape();
        pattern.lastIndex = 0;
        // `matchAll` would search with a copy, which may have to be compiled anew.
        for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
            const [start, end] = [match.index, match.index + match[0].trimEnd().length];
            // The shapes that tell more come first.
            if (found.some((each) => each.start < end && start < each.end))
                continue;
            const date = dateOf(match.groups, months, lang);
            if (date)
                found.push({ ...date, start, end });
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function dateOf({ year = '', month = '', number, day, first, era, firstMonth, order }, months, lang) {
    const monthOf = (name) => String(months.get(name) ?? months.get(name.replace(/\.$/, '')) ?? '');
    const named = number ?? monthOf(month);
    if (!named)
        return undefined;
    const written = (inYear, inMonth, onDay) => [inYear, inMonth, ...(onDay ? [onDay] : [])].map((part) => part.padStart(2, '0')).join('-');
    const told = gregorian(year, era, lang);
    const when = written(told.year, named, day);
    const season = number !== undefined && !day && Number(number) === (Number(year) + 1) % 100;
    const doubt = told.doubt ??
        (season && !era ? 'season' : order !== undefined ? 'order' : undefined);
    if (!first)
        return { when, ...(doubt && { doubt }) };
    const begun = written(told.year, firstMonth ? monthOf(firstMonth) : named, first);
    return { when: begun, until: when, ...(doubt && { doubt }) };
}
/** Japan and Taiwan count years from these. */
const eras = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
/** A year as Gregorian; in doubt where it may be of another calendar. */
function gregorian(year, era, lang) {
    const counted = era && eras[era];
    if (counted)
        return { year: String(counted + (year === '元' ? 1 : Number(year))), doubt: 'era' };
    // The Buddhist year 2567 is 2024, the Persian year 1404 is 2025 or 2026.
    const [language = ''] = lang.toLowerCase().split('-');
    if (language === 'th' && Number(year) >= 2400)
        return { year: String(Number(year) - 543), doubt: 'era' };
    if (era || (['fa', 'ps', 'ckb'].includes(language) && Number(year) < 1500))
        return { year, doubt: 'era' };
    return { year };
}
/** A day is as precise as a written line is to be trusted: its time of day mostly has no zone, or one in letters. */
const withoutTime = (line) => line.replace(/,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?\s*$/i, '');
/** In lower case; nothing moves, since only İ would take more room. */
const inLowerCase = (text) => text
    .split('İ')
    .map((part) => part.toLowerCase())
    .join('İ');
/** The digits of all scripts as 0 to 9; nothing moves. */
function latinDigits(text) {
    return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
        const point = digit.codePointAt(0);
        // Those of a script lie together, ten of them, in order; above U+FFFF each takes two units.
        let zero = point;
        while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
            zero--;
        return String(point - zero).padStart(digit.length, '0');
    });
}

/** Chinese writes its dash as two. */
const dash = /^\s*(?:[—–―⸺]{1,2}|--)\s*/;
const handled = /^(.*?)[\s(]*(@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*)\)?[\s,;·،、，；—–-]*(.*)$/u;
/** A comma before Jr. or Sr. belongs to the name. */
const nameAndRole = /^(.*?(?:,\s*[JS]r\.?)?)(?:[,،、，]\s*(.*))?$/u;
/** What stands between a role and a date, and belongs to the date. */
const beforeDate = /[\s,;·،、，；(（—–-]+(?:on|am|vom|le|el|il|l['’]|em|a|op|в|от|від|في|در|ב)?[\s,;·،、，；(（—–-]*$/iu;
const looksDated = /\d{1,2}\D{1,40}\d{4}(?:\D{0,6}|\s\p{L}{1,6}\.?)$|\d{4}[-/.年]\s?\d/u;
/** Speech goes on after its words: a line of dialogue begins with a dash as well. */
const speech = /[,،，]\s*[—–―-]|\s[—–]\p{Ll}|[!?…。！？]|\p{Ll}{3}[.:;]\s*\S|[“”„«»"]/u;
/** Whether the last line of a block quote can say who said it; much longer than a name, a role and a date it is speech itself. */
const isAttribution = (line) => line.length <= limits.line && dash.test(line) && line.replace(dash, '') !== '';
/**
 * Whether a line that stands by itself under a paragraph says whose words that is: a name, and no more. One that begins
 * small is an item of a list, one in which somebody speaks is dialogue.
 */
function isSoleAttribution(line) {
    if (!isAttribution(line))
        return false;
    const words = line.replace(dash, '');
    return !speech.test(words) && (/@/.test(words) || !/^\p{Ll}/u.test(words));
}
/**
 * Reads a line such as `— Belle & MrB (@bellewitch66) November 20, 2025` or `-- Jane Doe, mayor, 3 May 2024`:
 * name, handle or role, date, all but the name optional.
 */
function parseAttribution(line, lang) {
    const words = line.replace(dash, '').trim();
    const [, name = '', handle, tail = ''] = (words.includes('@') && handled.exec(words)) || [];
    if (handle) {
        const date = spelledDate(tail, lang);
        const unread = date ? date.before.replace(beforeDate, '') : tail;
        return { name: name.trim() || handle, handle, ...(date && { said: date.when }), ...(unread && { unread }) };
    }
    const date = spelledDate(words, lang);
    const before = date ? `${date.before} `.replace(beforeDate, '') : words;
    const [, who = '', role] = nameAndRole.exec(before.replace(/[\s,;·،、，；(（—–-]+$/, '')) ?? [];
    if (!date && role && looksDated.test(latinDigits(role)))
        return { name: who, unread: role };
    return { name: who, ...(role && { role }), ...(date && { said: date.when }) };
}

/** By the hosts of their addresses; the servers of Mastodon have names of their own. */
const networks = {
    'bsky.app': 'Bluesky',
    'facebook.com': 'Facebook',
    'instagram.com': 'Instagram',
    'threads.com': 'Threads',
    'threads.net': 'Threads',
    'tiktok.com': 'TikTok',
    'twitter.com': 'X',
    'x.com': 'X',
};
/** What networks add to an address to learn where its readers come from. */
const tracking = /^(?:utm_\w+|ref_src|ref_url|refer|igshid|igsh|fbclid)$/;
/** The social network that an address leads to, if it is one whose posts are embedded. */
function networkOf(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const [host] = /[^.]+\.[^.]+$/.exec(new URL(url).hostname) ?? [''];
    return Object.hasOwn(networks, host) ? networks[host] : undefined;
}
/** The address of a post, without what only tells the network where its readers come from. */
function postAddress(written) {
    const url = linkUrl(written);
    if (url === undefined)
        return undefined;
    const address = new URL(url);
    for (const name of [...address.searchParams.keys()]) {
        if (tracking.test(name))
            address.searchParams.delete(name);
    }
    return address.href;
}

/** Characters of a paragraph that are kept on each side of a passage. */
const mostCharacters = 400;
/**
 * The rest of the paragraph before and after a part, as written. Where it is longer than 400 characters it is cut at
 * white space, which is kept at the cut to mark it. `wanted` is the context that the author of the passage wrote: at
 * least that much is kept, since it tells two places with the same words apart.
 */
function contextOf(article, part, wanted) {
    const { text } = article.sections[part.section];
    const block = (at) => article.block(article.placeOf(part.section, at));
    const first = block(wanted.start).start;
    const last = block(wanted.end).end;
    return {
        prefix: text.slice(cutBefore(text, first, part.start, wanted.start), part.start),
        suffix: text.slice(part.end, cutAfter(text, last, part.end, wanted.end)),
    };
}
function cutBefore(text, first, start, wanted) {
    if (start - first <= mostCharacters)
        return first;
    const space = indexOfSpace(text, start - mostCharacters);
    if (space < wanted)
        return space;
    let cut = wanted - 1;
    while (cut > first && !isSpace(text, cut))
        cut--;
    return Math.max(cut, first);
}
function cutAfter(text, last, end, wanted) {
    if (last - end <= mostCharacters)
        return last;
    let space = end + mostCharacters;
    while (space > wanted && !isSpace(text, space - 1))
        space--;
    if (space > wanted)
        return space;
    return Math.min(indexOfSpace(text, wanted) + 1, last);
}
const isSpace = (text, at) => /\s/.test(text.charAt(at));
/** The first white space at or after a place; the end of the text if there is none. */
function indexOfSpace(text, at) {
    while (at < text.length && !isSpace(text, at))
        at++;
    return at;
}

/** A sentence less alike than this shares little more than articles and prepositions, and would mislead an editor. */
const alike = 0.3;
/** Sentences of an article, kept since most articles are searched for several passages. */
const candidatesOf = new WeakMap();
/** The sentence most like `words`, by the words and the pairs of words that they share; null if none is like them. */
function nearest(article, words) {
    const candidates = candidatesOf.get(article) ?? listCandidates(article);
    candidatesOf.set(article, candidates);
    const wanted = gramsOf(words);
    let best = null;
    let most = alike;
    for (const candidate of candidates) {
        const likeness = likenessOf(wanted, candidate.grams);
        if (likeness > most)
            [best, most] = [candidate, likeness];
    }
    return best && { text: best.text, section: best.section, block: best.block };
}
/** How like two lines are, from 0 to 1, by the words and the pairs of words that they share. */
const howAlike = (one, other) => likenessOf(gramsOf(one), gramsOf(other));
function listCandidates(article) {
    return [...article.blocks()].flatMap(({ section, block, text }) => sentences(text, article.lang).map((sentence) => ({
        ...{ section, block, text: sentence.trim() },
        grams: gramsOf(sentence),
    })));
}
/** A word, or a character of a script that writes words without spaces. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}']+/gu;
/** The words and the pairs of words of a text, whatever their case. */
function gramsOf(text) {
    const words = fold(text).text.toLowerCase().match(word) ?? [];
    return new Set([...words, ...words.slice(1).map((next, before) => `${words[before]} ${next}`)]);
}
/**
 * The mean of Dice's coefficient and of the share of what is wanted that the sentence holds: Dice alone would miss
 * the few words wanted of a long sentence, the share alone would prefer any long sentence.
 */
function likenessOf(wanted, sentence) {
    let shared = 0;
    for (const gram of wanted)
        if (sentence.has(gram))
            shared++;
    return wanted.size === 0 ? 0 : shared / wanted.size / 2 + shared / (wanted.size + sentence.size);
}

/** How much of the words the engine looks for by itself, ten times as quickly: longer ones may take it the square of the time. */
const beginning = 32;
/** Every place where `words` stand in `text`, overlapping ones included (Knuth, Morris, Pratt: linear in any case). */
function occurrences(text, words) {
    const begun = words.slice(0, beginning);
    const borders = bordersOf(words);
    const found = [];
    let matched = 0;
    for (let at = 0; at < text.length; at++) {
        if (matched === 0)
            at = text.indexOf(begun, at);
        if (at < 0)
            break;
        const sign = text.charCodeAt(at);
        while (matched > 0 && (matched === words.length || words.charCodeAt(matched) !== sign))
            matched = borders[matched];
        if (words.charCodeAt(matched) === sign)
            matched++;
        if (matched === words.length)
            found.push({ start: at + 1 - matched, end: at + 1 });
    }
    return found;
}
/** For each length of a beginning of `words`, the length of its longest border: an end that is also its beginning. */
function bordersOf(words) {
    const borders = new Int32Array(words.length + 1);
    let border = 0;
    for (let at = 1; at < words.length; at++) {
        while (border > 0 && words.charCodeAt(at) !== words.charCodeAt(border))
            border = borders[border];
        if (words.charCodeAt(at) === words.charCodeAt(border))
            border++;
        borders[at + 1] = border;
    }
    return borders;
}
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const withinWord = /^[\p{L}\p{N}\p{M}]{2}$/u;
/** Whether a span cuts no word in half. Scripts that write words without spaces have no halves that could be seen. */
function isWhole(text, { start, end }) {
    return [start, end].every((at) => {
        if (text.charAt(at - 1) === ' ' || text.charAt(at) === ' ')
            return true;
        const around = signBefore(text, at) + signAt(text, at);
        return !withinWord.test(around) || unspaced.test(around);
    });
}
const signAt = (text, at) => String.fromCodePoint(text.codePointAt(at) ?? 0);
const signBefore = (text, at) => signAt(text, at - (/[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) ? 2 : 1));
const countedAtMost = 1_000_000;
/**
 * The ways to read one span of each list in order, one chain per last piece. Of two pieces, the later one begins at or
 * after the end of the earlier, which lies at or after `reach` of the later one; `reach` never goes back from a span to the next.
 * The ways are counted, not listed, so the time is linear in the spans.
 */
function chains(lists, reach) {
    const [first = [], ...rest] = lists;
    const begun = first.map((last) => ({ last, ways: 1 }));
    return rest.reduce((sofar, spans) => extend(sofar, spans, reach), begun);
}
function extend(sofar, spans, reach) {
    const extended = [];
    // Both lists are in order, so those of `chains` that are near enough to a span are a window that never moves back.
    let [from, to, ways] = [0, 0, 0];
    for (const last of spans) {
        for (; to < sofar.length && sofar[to].last.end <= last.start; to++)
            ways += sofar[to].ways;
        for (; from < to && sofar[from].last.end < reach(last); from++)
            ways -= sofar[from].ways;
        if (from < to)
            extended.push({ last, before: sofar[to - 1], ways: Math.min(ways, countedAtMost) });
    }
    return extended;
}
/** The pieces of a chain, the first one first. */
function piecesOf(chain) {
    const pieces = [chain.last];
    for (let { before } = chain; before; before = before.before)
        pieces.push(before.last);
    return pieces.reverse();
}

const betweenBlocks = '\n\n';
/** No folded text contains a line break, so no words are found across two sections. */
const betweenSections = '\n';
/** The text of an article, folded once so that any number of passages can be looked for. */
class ArticleText {
    lang;
    sections;
    folded;
    #starts;
    constructor(sections, lang) {
        let start = 0;
        this.lang = lang;
        this.sections = sections.map(({ id, blocks }) => {
            const text = blocks.join(betweenBlocks);
            const section = { id, text, blocks: startsOf(blocks), folded: fold(text), start };
            start += section.folded.text.length + betweenSections.length;
            return section;
        });
        this.#starts = this.sections.map((section) => section.start);
        this.folded = this.sections.map(({ folded }) => folded.text).join(betweenSections);
    }
    /** The number of the section in which a place of the folded text lies. */
    sectionAt(place) {
        return lastAtMost(this.#starts, place);
    }
    /** The blocks of an article, in order. */
    *blocks() {
        for (const [section, { blocks }] of this.sections.entries()) {
            for (const block of blocks.keys())
                yield { section, block, text: this.block({ section, block }).text };
        }
    }
    /** A block and where it lies in the text of its section. */
    block({ section, block }) {
        const { text, blocks } = this.sections[section];
        const start = blocks[block];
        const next = blocks[block + 1];
        const end = next === undefined ? text.length : next - betweenBlocks.length;
        return { text: text.slice(start, end), start, end };
    }
    /** The block in which a place of a section's text lies. */
    placeOf(section, at) {
        return { section, block: lastAtMost(this.sections[section].blocks, at) };
    }
}
function startsOf(blocks) {
    const starts = [];
    let start = 0;
    for (const block of blocks) {
        starts.push(start);
        start += block.length + betweenBlocks.length;
    }
    return starts;
}
/** The index of the last of `starts`, which are in order, that is not after `place`. */
function lastAtMost(starts, place) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

const elision = /\[(?:…|\.\.\.)\]/;
const elisionAsWritten = ' […] ';
const mostPieces = 10;
/** The most characters that a `[…]` can stand for: about a paragraph. */
const longestGap = 500;
/**
 * Looks for words in an article. They are found whatever their typography (see `fold`), but no word may differ, none
 * may be cut in half, and they stand there once: where they do not, `prefix` and `suffix` tell which place is meant.
 * The pieces of an elided quote are found in order, at most 500 characters apart, in one section; none may be absent.
 * The time is linear in the article.
 */
function locate(article, wanted) {
    const pieces = wanted.exact.split(elision).map(plain);
    if (pieces.every((piece) => piece === ''))
        return { reason: 'empty', count: 0, nearest: null };
    if (pieces.includes('') || pieces.length > mostPieces) {
        return { reason: 'elision', count: 0, nearest: null };
    }
    const before = contextEnds(article, wanted.prefix, 'before');
    const after = contextEnds(article, wanted.suffix, 'after');
    const spans = pieces.map((piece) => occurrences(article.folded, piece).filter((span) => isWhole(article.folded, span)));
    spans[0] = spans[0].filter(({ start }) => before(start) !== undefined);
    const reach = ({ start }) => Math.max(start - longestGap, article.sections[article.sectionAt(start)].start);
    const found = chains(spans, reach).filter(({ last }) => after(last.end) !== undefined);
    const count = found.reduce((sum, { ways }) => sum + ways, 0);
    const [chain] = found;
    if (!chain || count > 1) {
        return {
            reason: chain ? 'ambiguous' : 'missing',
            count,
            // Only once it is told: of a long article all sentences are compared.
            get nearest() {
                return nearest(article, wanted.exact);
            },
        };
    }
    const read = piecesOf(chain);
    const context = { start: before(read[0].start), end: after(chain.last.end) };
    return locatedAt(article, read, context);
}
/** The passage from one place of a block's text up to another, with its context. */
function passageAt(article, place, start, end) {
    const { start: base } = article.block(place);
    const part = { section: place.section, start: base + start, end: base + end };
    const { id, text } = article.sections[place.section];
    return passageOf(text.slice(part.start, part.end), contextOf(article, part, part), id);
}
const plain = (words) => fold(words).text.trim();
/** A test whether a place of the folded text has the context wanted; it answers where that context ends. */
function contextEnds(article, context, side) {
    const words = plain(context ?? '');
    if (words === '')
        return (at) => at;
    const spans = occurrences(article.folded, words);
    const ends = new Map(spans.map(({ start, end }) => (side === 'before' ? [end, start] : [start, end])));
    const spaced = side === 'before' ? -1 : 1;
    // YAML trims a `prefix` and a `suffix`, so the space between them and the words may be missing.
    return (at) => {
        const space = article.folded.charAt(side === 'before' ? at - 1 : at) === ' ';
        return ends.get(at) ?? (space ? ends.get(at + spaced) : undefined);
    };
}
function locatedAt(article, pieces, context) {
    const section = article.sectionAt(pieces[0].start);
    const { id, text, folded, start: base } = article.sections[section];
    const original = ({ start, end }) => ({
        section,
        start: folded.starts[start - base],
        end: folded.ends[end - 1 - base],
    });
    const parts = pieces.map(original);
    const [first, last] = [parts[0], parts.at(-1)];
    const whole = { section, start: first.start, end: last.end };
    const exact = text.slice(whole.start, whole.end);
    return {
        ...article.placeOf(section, first.start),
        passage: passageOf(exact, contextOf(article, whole, original(context)), id),
        words: parts.map(({ start, end }) => text.slice(start, end)).join(elisionAsWritten),
    };
}
function passageOf(exact, { prefix, suffix }, id) {
    return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), ...(id !== undefined && { section: id }) };
}

export { ArticleText as A, Ids as I, spelledDate as a, wholeWords as b, wholeWord as c, latinDigits as d, spelledDates as e, isAttribution as f, fold as g, howAlike as h, inOurScripts as i, locate as j, isWhole as k, letters as l, monthNames as m, nearest as n, networkOf as o, parseAttribution as p, quotations as q, postAddress as r, sentences as s, isSoleAttribution as t, withLetters as u, passageAt as v, withoutTime as w };
