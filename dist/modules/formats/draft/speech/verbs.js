const speechWords = {
    ar: {
        verbs: 'و?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|كتب|كتبت|أوضح|أوضحت|ذكر|ذكرت|أعلن|أعلنت|يقول|تقول)',
        uncased: true,
    },
    de: {
        verbs: 'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|meinte|meint|kritisierte|warnte|warnt|ergänzte|ergänzt|berichtete|fügte|rief|fragte|versicherte|teilte|so',
        accordingTo: '[Ll]aut',
    },
    en: {
        verbs: 'said|says|told|tells|added|adds|wrote|writes|tweeted|posted|argued|argues|warned|warns|explained|explains|announced|insisted|insists|stated|noted|notes|claimed|recalled|replied|declared|concluded|continued|asked',
        accordingTo: '[Aa]ccording to',
    },
    es: {
        verbs: 'dijo|dice|ha dicho|afirmó|afirma|aseguró|asegura|declaró|explicó|explica|señaló|señala|añadió|añade|indicó|escribió|sostuvo|sostiene|manifestó|agregó|apuntó|advirtió|preguntó|respondió|comentó|subrayó|cuenta|contó|recuerda|relata',
        accordingTo: '[Ss]egún',
    },
    fa: { verbs: 'گفت|می‌گوید|افزود|نوشت|اظهار کرد|تأکید کرد|اعلام کرد|توضیح داد', uncased: true },
    fr: {
        verbs: '(?:a|avait) (?:déclaré|dit|expliqué|affirmé|ajouté|indiqué|assuré|souligné|écrit|précisé|estimé|confié|lancé|répondu)|déclare|dit|explique|affirme|ajoute|assure|souligne|estime|indique|précise|confie|lance|écrit|raconte|répond|répondit|déclara|expliqua|ajouta|affirma|assura|lança|raconta',
        accordingTo: '[Ss]elon',
    },
    he: {
        verbs: '(?:אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|טען|טענה|הסביר|הסבירה|ציין|ציינה|הצהיר|הצהירה|אומר|אומרת)',
        uncased: true,
    },
    hi: { verbs: 'ने (?:कहा|बताया|लिखा|जोड़ा)|का कहना (?:है|था)', uncased: true },
    it: {
        verbs: '(?:ha|aveva) (?:detto|dichiarato|affermato|spiegato|scritto|aggiunto|sottolineato|commentato|precisato)|dice|disse|spiega|afferma|aggiunge|sottolinea|commenta|racconta|scrive|osserva|conclude',
        accordingTo: '[Ss]econdo',
    },
    ja: {
        verbs: '',
        uncased: true,
        around: {
            name: '(?:^|[、。\\s])([^、。\\s「」は]{2,20})(?:さん|氏|市長|議員)?は、?$',
            verb: '^と(?:述べ|話し|語っ|言っ|いっ|説明し|書い|答え|強調し|訴え|コメントし|明らかにし)',
        },
    },
    nl: {
        verbs: 'zei|zegt|aldus|verklaarde|schreef|schrijft|vertelde|vertelt|voegde|benadrukte|waarschuwde|vindt|meldt',
        accordingTo: '[Vv]olgens',
    },
    pl: {
        verbs: 'powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|dodaje|napisał|napisała|stwierdził|stwierdziła|wyjaśnił|wyjaśniła|podkreślił|podkreśliła|oświadczył|oświadczyła|zaznaczył|zaznaczyła|zapytał|zapytała',
        accordingTo: '[Ww]edług',
    },
    pt: {
        verbs: 'disse|diz|afirmou|afirma|declarou|explicou|explica|escreveu|acrescentou|ressaltou|destacou|contou|garantiu|alertou|avaliou|respondeu|perguntou',
        accordingTo: '[Ss]egundo',
    },
    ru: {
        verbs: 'сказал|сказала|говорит|говорил|говорила|заявил|заявила|добавил|добавила|написал|написала|отметил|отметила|пояснил|пояснила|подчеркнул|подчеркнула|рассказал|рассказала|сообщил|сообщила|спросил|спросила|ответил|ответила|считает',
    },
    tr: {
        verbs: 'dedi|diyor|söyledi|belirtti|yazdı|açıkladı|ekledi|vurguladı|ifade etti|konuştu|sordu',
        around: {
            name: '(?:^|[.!?] |\\p{Ll} )((?:\\p{Lu}[\\p{L}.-]{0,24} ){1,5}\\p{Lu}[\\p{L}-]{0,24}), ?$',
            verb: '^,? ?(?:dedi|diyor|diye konuştu|diye yazdı|diye ekledi|şeklinde konuştu|ifadelerini kullandı)',
        },
    },
    uk: {
        verbs: 'сказав|сказала|каже|говорить|заявив|заявила|додав|додала|написав|написала|зазначив|зазначила|пояснив|пояснила|підкреслив|підкреслила|розповів|розповіла|повідомив|повідомила|запитав|запитала|відповів|відповіла|вважає',
    },
    zh: {
        verbs: '(?:对[^，。：]{1,12})?(?:说|說|表示|称|稱|指出|写道|寫道|认为|認為|强调|強調|问道|回答)',
        uncased: true,
    },
};

export { speechWords };
