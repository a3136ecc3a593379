/* Written by build/number-words.mjs from n2words (MIT); do not edit. */
const numberWords = {
    ar: {
        cardinals: 'صفر|واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|أحد عشر|اثنا عشر|ثلاثة عشر|أربعة عشر|خمسة عشر|ستة عشر|سبعة عشر|ثمانية عشر|تسعة عشر|عشرون||||||||||ثلاثون||||||||||أربعون||||||||||خمسون||||||||||ستون||||||||||سبعون||||||||||ثمانون||||||||||تسعون|||||||||',
        hundreds: 'مائة|مئتان|ثلاثمائة|أربعمائة|خمسمائة|ستمائة|سبعمائة|ثمانمائة|تسعمائة',
        ordinals: '|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأحد عشر|الاثنا عشر|الثلاثة عشر|الأربعة عشر|الخمسة عشر|الستة عشر|السبعة عشر|الثمانية عشر|التسعة عشر|العشرون|الواحد وعشرون|الاثنان وعشرون|الثلاثة وعشرون|الأربعة وعشرون|الخمسة وعشرون|الستة وعشرون|السبعة وعشرون|الثمانية وعشرون|التسعة وعشرون|الثلاثون|الواحد وثلاثون',
        joint: ' و',
        onesFirst: true,
    },
    de: {
        cardinals: 'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|einundzwanzig|||||||||dreißig|einunddreißig|||||||||vierzig|einundvierzig|||||||||fünfzig|einundfünfzig|||||||||sechzig|einundsechzig|||||||||siebzig|einundsiebzig|||||||||achtzig|einundachtzig|||||||||neunzig|einundneunzig||||||||',
        hundreds: 'einhundert|zweihundert|dreihundert|vierhundert|fünfhundert|sechshundert|siebenhundert|achthundert|neunhundert',
        ordinals: '|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dreizehnte|vierzehnte|fünfzehnte|sechzehnte|siebzehnte|achtzehnte|neunzehnte|zwanzigste|einundzwanzigste|zweiundzwanzigste|dreiundzwanzigste|vierundzwanzigste|fünfundzwanzigste|sechsundzwanzigste|siebenundzwanzigste|achtundzwanzigste|neunundzwanzigste|dreißigste|einunddreißigste',
        joint: 'und',
        onesFirst: true,
    },
    en: {
        cardinals: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty||||||||||thirty||||||||||forty||||||||||fifty||||||||||sixty||||||||||seventy||||||||||eighty||||||||||ninety|||||||||',
        hundreds: 'one hundred|two hundred|three hundred|four hundred|five hundred|six hundred|seven hundred|eight hundred|nine hundred',
        ordinals: '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth||||||||||thirtieth|',
        joint: '-',
    },
    es: {
        cardinals: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta||||||||||cuarenta||||||||||cincuenta||||||||||sesenta||||||||||setenta||||||||||ochenta||||||||||noventa|||||||||',
        hundreds: 'cien|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
        ordinals: '|primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|décimo primero|décimo segundo|décimo tercero|décimo cuarto|décimo quinto|décimo sexto|décimo séptimo|décimo octavo|décimo noveno|vigésimo|vigésimo primero|vigésimo segundo|vigésimo tercero|vigésimo cuarto|vigésimo quinto|vigésimo sexto|vigésimo séptimo|vigésimo octavo|vigésimo noveno|trigésimo|trigésimo primero',
        joint: ' y ',
    },
    fa: {
        cardinals: 'صفر|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست||||||||||سی||||||||||چهل||||||||||پنجاه||||||||||شصت||||||||||هفتاد||||||||||هشتاد||||||||||نود|||||||||',
        hundreds: 'صد|دویست|سيصد|چهار صد|پانصد|ششصد|هفتصد|هشتصد|نهصد',
        ordinals: '|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم|بیست و یکم||بیست و سهم|||||||سیم|سی و یکم',
        joint: ' و ',
    },
    fr: {
        cardinals: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|||||||||trente|trente et un|||||||||quarante|quarante et un|||||||||cinquante|cinquante et un|||||||||soixante|soixante et un|||||||||soixante-dix|soixante et onze|soixante-douze|soixante-treize|soixante-quatorze|soixante-quinze|soixante-seize||||quatre-vingts|quatre-vingt-un|quatre-vingt-deux|quatre-vingt-trois|quatre-vingt-quatre|quatre-vingt-cinq|quatre-vingt-six|quatre-vingt-sept|quatre-vingt-huit|quatre-vingt-neuf|quatre-vingt-dix|quatre-vingt-onze|quatre-vingt-douze|quatre-vingt-treize|quatre-vingt-quatorze|quatre-vingt-quinze|quatre-vingt-seize|||',
        hundreds: 'cent|deux cents|trois cents|quatre cents|cinq cents|six cents|sept cents|huit cents|neuf cents',
        ordinals: '|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième|vingt et unième|||||||||trentième|trente et unième',
        joint: '-',
    },
    he: {
        cardinals: 'אפס|אחת|שתים|שלש|ארבע|חמש|שש|שבע|שמונה|תשע|עשר|אחת עשרה|שתים עשרה|שלש עשרה|ארבע עשרה|חמש עשרה|שש עשרה|שבע עשרה|שמונה עשרה|תשע עשרה|עשרים||||||||||שלשים||||||||||ארבעים||||||||||חמישים||||||||||ששים||||||||||שבעים||||||||||שמונים||||||||||תשעים|||||||||',
        hundreds: 'מאה|מאתיים|שלש מאות|ארבע מאות|חמש מאות|שש מאות|שבע מאות|שמונה מאות|תשע מאות',
        ordinals: '|ראשון|שני|שלישי|רביעי|חמישי|שישי|שביעי|שמיני|תשיעי|עשירי|אחד עשר|שנים עשר|שלשה עשר|ארבעה עשר|חמשה עשר|ששה עשר|שבעה עשר|שמונה עשר|תשעה עשר|עשרים וראשון||||||||||שלשים וראשון|',
        joint: ' ו',
    },
    hi: {
        cardinals: 'शून्य|एक|दो|तीन|चार|पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस|उनतीस|तीस|इकतीस|बत्तीस|तैंतीस|चौंतीस|पैंतीस|छत्तीस|सैंतीस|अड़तीस|उनतालीस|चालीस|इकतालीस|बयालीस|तेतालीस|चवालीस|पैंतालीस|छियालीस|सैंतालीस|अड़तालीस|उनचास|पचास|इक्यावन|बावन|तिरपन|चौवन|पचपन|छप्पन|सत्तावन|अट्ठावन|उनसठ|साठ|इकसठ|बासठ|तिरसठ|चौंसठ|पैंसठ|छियासठ|सड़सठ|अड़सठ|उनहत्तर|सत्तर|इकहत्तर|बहत्तर|तिहत्तर|चौहत्तर|पचहत्तर|छिहत्तर|सतहत्तर|अठहत्तर|उन्यासी|अस्सी|इक्यासी|बयासी|तिरासी|चौरासी|पचासी|छियासी|सत्तासी|अट्ठासी|नवासी|नब्बे|इक्यानवे|बानवे|तिरानवे|चौरानवे|पचानवे|छियानवे|सत्तानवे|अट्ठानवे|निन्यानवे',
        hundreds: 'एक सौ|दो सौ|तीन सौ|चार सौ|पाँच सौ|छह सौ|सात सौ|आठ सौ|नौ सौ',
        ordinals: '|पहला|दूसरा|तीसरा|चौथा|पाँचवाँ|छठा|सातवाँ|आठवाँ|नौवाँ|दसवाँ|ग्यारहवाँ|बारहवाँ|तेरहवाँ|चौदहवाँ|पंद्रहवाँ|सोलहवाँ|सत्रहवाँ|अठारहवाँ|उन्नीसवाँ|बीसवाँ|इक्कीसवाँ|बाईसवाँ|तेईसवाँ|चौबीसवाँ|पच्चीसवाँ|छब्बीसवाँ|सत्ताईसवाँ|अट्ठाईसवाँ|उनतीसवाँ|तीसवाँ|इकतीसवाँ',
        joint: '',
    },
    it: {
        cardinals: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno||ventitré|||||ventotto||trenta|trentuno||trentatré|||||trentotto||quaranta|quarantuno||quarantatré|||||quarantotto||cinquanta|cinquantuno||cinquantatré|||||cinquantotto||sessanta|sessantuno||sessantatré|||||sessantotto||settanta|settantuno||settantatré|||||settantotto||ottanta|ottantuno||ottantatré|||||ottantotto||novanta|novantuno||novantatré|||||novantotto|',
        hundreds: 'cento|duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento',
        ordinals: '|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|dodicesimo|tredicesimo|quattordicesimo|quindicesimo|sedicesimo|diciassettesimo|diciottesimo|diciannovesimo|ventesimo|ventunesimo|ventiduesimo|ventitreesimo|ventiquattresimo|venticinquesimo|ventiseesimo|ventisettesimo|ventottesimo|ventinovesimo|trentesimo|trentunesimo',
        joint: '',
    },
    pl: {
        cardinals: 'zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia||||||||||trzydzieści||||||||||czterdzieści||||||||||pięćdziesiąt||||||||||sześćdziesiąt||||||||||siedemdziesiąt||||||||||osiemdziesiąt||||||||||dziewięćdziesiąt|||||||||',
        hundreds: 'sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset',
        ordinals: '|pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|jedenasty|dwunasty|trzynasty|czternasty|piętnasty|szesnasty|siedemnasty|osiemnasty|dziewiętnasty|dwudziesty|dwudziesty pierwszy|dwudziesty drugi|dwudziesty trzeci|dwudziesty czwarty|dwudziesty piąty|dwudziesty szósty|dwudziesty siódmy|dwudziesty ósmy|dwudziesty dziewiąty|trzydziesty|trzydziesty pierwszy',
        joint: ' ',
    },
    pt: {
        cardinals: 'zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezasseis|dezassete|dezoito|dezanove|vinte||||||||||trinta||||||||||quarenta||||||||||cinquenta||||||||||sessenta||||||||||setenta||||||||||oitenta||||||||||noventa|||||||||',
        hundreds: 'cem|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos',
        ordinals: '|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|nono|décimo|décimo primeiro|décimo segundo|décimo terceiro|décimo quarto|décimo quinto|décimo sexto|décimo sétimo|décimo oitavo|décimo nono|vigésimo|vigésimo primeiro|vigésimo segundo|vigésimo terceiro|vigésimo quarto|vigésimo quinto|vigésimo sexto|vigésimo sétimo|vigésimo oitavo|vigésimo nono|trigésimo|trigésimo primeiro',
        joint: ' e ',
    },
    ru: {
        cardinals: 'ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|двадцать||||||||||тридцать||||||||||сорок||||||||||пятьдесят||||||||||шестьдесят||||||||||семьдесят||||||||||восемьдесят||||||||||девяносто|||||||||',
        hundreds: 'сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот',
        ordinals: '|первый|второй|третий|четвёртый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый|двадцатый||||||||||тридцатый|',
        joint: ' ',
    },
    tr: {
        cardinals: 'sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz|yirmi||||||||||otuz||||||||||kırk||||||||||elli||||||||||altmış||||||||||yetmiş||||||||||seksen||||||||||doksan|||||||||',
        hundreds: 'yüz|iki yüz|üç yüz|dört yüz|beş yüz|altı yüz|yedi yüz|sekiz yüz|dokuz yüz',
        ordinals: '|birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|onbirinci|onikiinci|onüçüncü|ondörtüncü|onbeşinci|onaltııncı|onyediinci|onsekizinci|ondokuzuncu|yirmiinci|yirmibirinci|yirmiikiinci|yirmiüçüncü|yirmidörtüncü|yirmibeşinci|yirmialtııncı|yirmiyediinci|yirmisekizinci|yirmidokuzuncu|otuzuncu|otuzbirinci',
        joint: ' ',
    },
    uk: {
        cardinals: "нуль|один|два|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|одинадцять|дванадцять|тринадцять|чотирнадцять|п'ятнадцять|шістнадцять|сімнадцять|вісімнадцять|дев'ятнадцять|двадцять||||||||||тридцять||||||||||сорок||||||||||п'ятдесят||||||||||шістдесят||||||||||сімдесят||||||||||вісімдесят||||||||||дев'яносто|||||||||",
        hundreds: "сто|двісті|триста|чотириста|п'ятсот|шістсот|сімсот|вісімсот|дев'ятсот",
        ordinals: "|перший|другий|третій|четвертий|п'ятий|шостий|сьомий|восьмий|дев'ятий|десятий|одинадцятий|дванадцятий|тринадцятий|чотирнадцятий|п'ятнадцятий|шістнадцятий|сімнадцятий|вісімнадцятий|дев'ятнадцятий|двадцятий||||||||||тридцятий|",
        joint: ' ',
    },
};
/** The words of a language for 0 to 99, for 100 to 900 and, of ordinals, for 1 to 31; none of a language that is not here. */
function numbersInWords(language) {
    const found = Object.hasOwn(numberWords, language) ? numberWords[language] : undefined;
    if (!found)
        return { cardinals: [], hundreds: [], ordinals: [] };
    const { cardinals, hundreds, ordinals, joint, onesFirst } = found;
    const all = cardinals.split('|');
    const whole = (list) => list.map((words, number) => {
        const [ones, tens] = [list[number % 10] ?? '', all[number - (number % 10)] ?? ''];
        return words || number < 21 ? words : onesFirst ? ones + joint + tens : tens + joint + ones;
    });
    return {
        cardinals: whole(all),
        hundreds: hundreds.split('|'),
        ordinals: whole(ordinals.split('|')).slice(1),
    };
}

export { numbersInWords };
