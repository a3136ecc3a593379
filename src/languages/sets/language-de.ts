import type {Language} from '../language.js';
import type {DatePhrase} from '../../story/dates/date-phrases.js';

const from: DatePhrase = (start, kind) => (kind === 'decade' ? `ab den ${start}n` : `ab ${start}`);
const until: DatePhrase = (end, kind) => (kind === 'decade' ? `bis in die ${end}` : `bis ${end}`);

/** German. */
export default {
  labels: {
    overview: 'Überblick',
    keyPoints: 'Das Wichtigste',
    timeline: 'Zeitleiste',
    readSection: 'Diesen Abschnitt lesen',
    inArticle: 'Im Artikel',
    readArticle: 'Zum Artikel',
    post: 'Im Artikel zitierter Beitrag',
    statement: 'Im Artikel zitiert',
    document: 'Im Artikel zitiertes Dokument',
    pull: 'Aus dem Artikel',
    postBy: 'Beitrag von {}',
    saidBy: 'Laut {}',
    planned: 'Geplant: {}',
    noDate: 'ohne Datum',
    today: 'Heute',
    updated: 'Aktualisiert: {}',
    correction: 'Berichtigung, {}',
    withheld: 'Die Redaktion hält diesen Beitrag zurück.',
    canceled: 'Die Redaktion hat diesen Beitrag zurückgezogen.',
    expired: 'Dieser Beitrag ist nicht mehr aktuell.',
    aiCreated: 'Mit KI erstellt',
    aiEdited: 'Mit KI bearbeitet',
    reviewedBy: 'Geprüft von {}',
    colon: ': ',
    comma: ', ',
    failed: 'Dieser Beitrag kann nicht angezeigt werden.',
    retry: 'Erneut versuchen',
    previous: 'Zurück',
    next: 'Weiter',
    skip: 'Diesen Teil überspringen',
    quoteMark: '„',
    copy: 'Kopieren',
    copied: 'Kopiert',
    share: 'Teilen',
  },
  dates: {
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    from,
    until,
    fromToUnknown: (start, kind) => `${from(start, kind)} (Ende unbekannt)`,
    unknownUntil: (end, kind) => `${until(end, kind)} (Beginn unbekannt)`,
    season: ['Frühjahr {}', 'Sommer {}', 'Herbst {}', 'Winter {}'],
    decade: (firstYear) => `${firstYear}er Jahre`,
    mend: (words) => words.replace(/( um \d+(?::\d\d)+)(?! Uhr)/, '$1 Uhr'),
  },
} satisfies Language;
