import type {Language} from '../language.js';
import type {DatePhrase} from '../../story/dates/date-phrases.js';

/** The letter is part of the word after it; a hyphen joins it to figures. */
const from: DatePhrase = (start) => (/^\d/.test(start) ? `מ־${start}` : `מ${start}`);

/** Hebrew. */
export default {
  labels: {
    overview: 'הכתבה בקצרה',
    keyPoints: 'עיקרי הדברים',
    timeline: 'ציר זמן',
    readSection: 'לקריאת חלק זה',
    inArticle: 'בכתבה',
    readArticle: 'לקריאת הכתבה',
    post: 'פוסט שצוטט בכתבה',
    statement: 'ציטוט מהכתבה',
    document: 'מסמך שצוטט בכתבה',
    pull: 'מתוך הכתבה',
    postBy: 'פוסט מאת {}',
    saidBy: 'לפי {}',
    planned: 'מתוכנן: {}',
    noDate: 'ללא תאריך',
    today: 'היום',
    updated: 'עודכן: {}',
    correction: 'תיקון, {}',
    withheld: 'המערכת מעכבת את פרסום הכתבה.',
    canceled: 'המערכת הסירה את הכתבה.',
    expired: 'הכתבה כבר אינה עדכנית.',
    aiCreated: 'נוצר בעזרת בינה מלאכותית',
    aiEdited: 'נערך בעזרת בינה מלאכותית',
    reviewedBy: 'נבדק בידי {}',
    colon: ': ',
    comma: ', ',
    failed: 'לא ניתן להציג את הכתבה.',
    retry: 'ניסיון נוסף',
    previous: 'הקודם',
    next: 'הבא',
    skip: 'דילוג על חלק זה',
    quoteMark: '”',
    copy: 'העתקה',
    copied: 'הועתק',
    share: 'שיתוף',
  },
  dates: {
    about: (date) => `בערך ${date}`,
    aboutWithin: (date) => `${date} בערך`,
    uncertain: (date) => `${date} (לא ודאי)`,
    from,
    until: (end) => `עד ${end}`,
    fromToUnknown: (start, kind) => `${from(start, kind)} (הסוף אינו ידוע)`,
    unknownUntil: (end) => `עד ${end} (ההתחלה אינה ידועה)`,
    season: ['אביב {}', 'קיץ {}', 'סתיו {}', 'חורף {}'],
    decade: (firstYear) => `שנות ה־${firstYear}`,
  },
} satisfies Language;
