import type {Language} from '../language.js';

/** Our seasons and decades, as the word behind them takes them. */
const oblique = (date: string) => date.replace(' का ', ' के ').replace('ियाँ', 'ियों');

/** Hindi. */
export default {
  labels: {
    overview: 'ख़बर एक नज़र में',
    keyPoints: 'मुख्य बातें',
    timeline: 'घटनाक्रम',
    readSection: 'यह भाग पढ़ें',
    inArticle: 'लेख में',
    readArticle: 'लेख पढ़ें',
    post: 'लेख में उद्धृत पोस्ट',
    statement: 'लेख में उद्धृत',
    document: 'लेख में उद्धृत दस्तावेज़',
    pull: 'लेख से',
    postBy: '{} की पोस्ट',
    saidBy: '{} के अनुसार',
    planned: 'प्रस्तावित: {}',
    noDate: 'तारीख़ नहीं दी गई',
    today: 'आज',
    updated: 'अपडेट: {}',
    correction: 'भूल-सुधार, {}',
    withheld: 'प्रकाशक ने यह ख़बर रोक रखी है।',
    canceled: 'प्रकाशक ने यह ख़बर वापस ले ली है।',
    expired: 'यह ख़बर अब ताज़ा नहीं है।',
    aiCreated: 'एआई से बनाया गया',
    aiEdited: 'एआई से संपादित',
    colon: ': ',
    comma: ', ',
    failed: 'यह ख़बर दिखाई नहीं जा सकती।',
    retry: 'फिर कोशिश करें',
    previous: 'पिछला',
    next: 'अगला',
    skip: 'यह भाग छोड़ें',
    quoteMark: '“',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया',
    share: 'साझा करें',
  },
  dates: {
    about: (date) => `लगभग ${date}`,
    uncertain: (date) => `${date} (अनिश्चित)`,
    from: (start) => `${oblique(start)} से`,
    until: (end) => `${oblique(end)} तक`,
    fromToUnknown: (start) => `${oblique(start)} से (अंत अज्ञात)`,
    unknownUntil: (end) => `${oblique(end)} तक (आरंभ अज्ञात)`,
    season: ['{} का वसंत', '{} की गर्मियाँ', '{} की शरद ऋतु', '{} की सर्दियाँ'],
    decade: (firstYear) => `${firstYear} का दशक`,
    mend: (words) => words.replace(/ ([ap]m) बजे/, ' $1'),
  },
} satisfies Language;
