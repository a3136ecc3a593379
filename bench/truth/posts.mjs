/** A post of a network that is quoted in each story: its words, who posted it, and a line of the story about something else. */
export const posts = {
  en: {
    words: 'The old bridge carried my grandmother to her wedding.',
    name: 'Iris Pell',
    other: 'Rosa Tarn',
    aside: 'Gulls sat on the railing all morning.',
  },
  de: {
    words: 'Die alte Brücke trug meine Großmutter zu ihrer Hochzeit.',
    name: 'Iris Pell',
    other: 'Rosa Tarn',
    aside: 'Möwen saßen den ganzen Morgen auf dem Geländer.',
  },
  fr: {
    words: 'Le vieux pont a porté ma grand-mère à son mariage.',
    name: 'Iris Pelle',
    other: 'Rosa Tarne',
    aside: 'Des mouettes sont restées sur la rambarde toute la matinée.',
  },
  es: {
    words: 'El viejo puente llevó a mi abuela a su boda.',
    name: 'Iris Pela',
    other: 'Rosa Tarno',
    aside: 'Las gaviotas pasaron la mañana en la barandilla.',
  },
  it: {
    words: 'Il vecchio ponte portò mia nonna alle sue nozze.',
    name: 'Iris Pella',
    other: 'Rosa Tarno',
    aside: 'I gabbiani sono rimasti sul parapetto tutta la mattina.',
  },
  pt: {
    words: 'A velha ponte levou a minha avó ao casamento.',
    name: 'Iris Pela',
    other: 'Rosa Tarno',
    aside: 'As gaivotas passaram a manhã no parapeito.',
  },
  pl: {
    words: 'Stary most zaniósł moją babcię na jej ślub.',
    name: 'Irys Pelna',
    other: 'Róża Tarna',
    aside: 'Mewy siedziały na balustradzie cały ranek.',
  },
  ru: {
    words: 'Старый мост донёс мою бабушку до её свадьбы.',
    name: 'Ирис Пелова',
    other: 'Роза Тарнова',
    aside: 'Чайки всё утро сидели на перилах.',
  },
  uk: {
    words: 'Старий міст доніс мою бабусю до її весілля.',
    name: 'Ірис Пелова',
    other: 'Роза Тарнова',
    aside: 'Чайки весь ранок сиділи на поручнях.',
  },
  tr: {
    words: 'Eski köprü büyükannemi düğününe taşıdı.',
    name: 'İris Pel',
    other: 'Rosa Tarn',
    aside: 'Martılar bütün sabah korkulukta oturdu.',
  },
  ar: {
    words: 'الجسر القديم حمل جدتي إلى عرسها.',
    name: 'إيريس بيل',
    other: 'روزا تارن',
    aside: 'جلست النوارس على السور طوال الصباح.',
  },
  fa: {
    words: 'پل کهنه مادربزرگم را به عروسی‌اش رساند.',
    name: 'آیریس پل',
    other: 'رزا تارن',
    aside: 'مرغان دریایی تمام صبح روی نرده نشستند.',
  },
  he: {
    words: 'הגשר הישן נשא את סבתי לחתונתה.',
    name: 'איריס פל',
    other: 'רוזה טרן',
    aside: 'שחפים ישבו על המעקה כל הבוקר.',
  },
  hi: {
    words: 'पुराने पुल ने मेरी दादी को उनकी शादी तक पहुँचाया।',
    name: 'आइरिस पेल',
    other: 'रोज़ा टार्न',
    aside: 'समुद्री पक्षी सुबह भर रेलिंग पर बैठे रहे।',
  },
  ja: {
    words: '古い橋は祖母を嫁入りまで運んでくれた。',
    name: '朝霧菖蒲',
    other: '夕凪薔薇',
    aside: 'カモメは午前中ずっと欄干に止まっていた。',
  },
  zh: {
    words: '老桥把我的祖母送去了她的婚礼。',
    name: '晨雾菖',
    other: '晚风蔷',
    aside: '海鸥整个上午都停在栏杆上。',
  },
};

/** What each language writes before words that an article said once, in a correction. */
export const corrections = {
  en: (old) => `Correction: An earlier version of this article said: “${old}”`,
  de: (old) => `Korrektur: In einer früheren Fassung dieses Artikels hieß es: „${old}“`,
  fr: (old) => `Une version antérieure de cet article disait : « ${old} »`,
  es: (old) => `Corrección: una versión anterior de este artículo decía: «${old}»`,
  it: (old) => `Una versione precedente di questo articolo diceva: «${old}»`,
  pt: (old) => `Correção: uma versão anterior deste artigo dizia: “${old}”`,
  pl: (old) => `Sprostowanie: we wcześniejszej wersji artykułu napisano: „${old}”`,
  ru: (old) => `Исправление: в предыдущей версии статьи говорилось: «${old}»`,
  uk: (old) => `У попередній версії статті йшлося: «${old}»`,
  tr: (old) => `Düzeltme: Bu haberin önceki sürümünde şöyle deniyordu: “${old}”`,
  ar: (old) => `تصحيح: جاء في نسخة سابقة من هذا المقال: «${old}»`,
  fa: (old) => `اصلاحیه: در نسخهٔ قبلی این مقاله آمده بود: «${old}»`,
  he: (old) => `תיקון: בגרסה קודמת של הכתבה נכתב: „${old}”`,
  hi: (old) => `सुधार: इस लेख के पिछले संस्करण में लिखा था: “${old}”`,
  ja: (old) => `訂正:以前の版では「${old}」と書いていた。`,
  zh: (old) => `更正：本文早前版本写道：“${old}”`,
};
