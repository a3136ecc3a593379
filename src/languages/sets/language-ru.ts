import type {Language} from '../language.js';
import type {DatePhrase} from '../../story/dates/date-phrases.js';

/** "So" before the second, which is said with two consonants. */
const from: DatePhrase = (start) => `${/^2 /.test(start) ? 'со' : 'с'} ${start}`;

/** Russian. */
export default {
  labels: {
    overview: 'Коротко',
    keyPoints: 'Главное',
    timeline: 'Хронология',
    readSection: 'Читать этот раздел',
    inArticle: 'В статье',
    readArticle: 'Читать статью',
    post: 'Пост, процитированный в статье',
    statement: 'Процитировано в статье',
    document: 'Документ, процитированный в статье',
    pull: 'Из статьи',
    postBy: 'Автор поста: {}',
    saidBy: 'Автор цитаты: {}',
    planned: 'Запланировано: {}',
    noDate: 'дата не указана',
    today: 'Сегодня',
    updated: 'Обновлено: {}',
    correction: 'Исправление, {}',
    withheld: 'Публикация этого материала отложена.',
    canceled: 'Редакция отозвала этот материал.',
    expired: 'Этот материал больше не актуален.',
    aiCreated: 'Создано с помощью ИИ',
    aiEdited: 'Отредактировано с помощью ИИ',
    reviewedBy: 'Проверка: {}',
    colon: ': ',
    comma: ', ',
    failed: 'Не удалось показать этот материал.',
    retry: 'Попробовать ещё раз',
    previous: 'Назад',
    next: 'Далее',
    skip: 'Пропустить эту часть',
    quoteMark: '«',
    copy: 'Копировать',
    copied: 'Скопировано',
    share: 'Поделиться',
  },
  dates: {
    about: (date) => `около ${date}`,
    aboutWithin: (date) => `${date} (примерно)`,
    uncertain: (date) => `${date} (предположительно)`,
    from,
    until: (end) => `до ${end}`,
    fromToUnknown: (start, kind) => `${from(start, kind)} (окончание неизвестно)`,
    unknownUntil: (end) => `до ${end} (начало неизвестно)`,
    season: ['весна {}', 'лето {}', 'осень {}', 'зима {}'],
    decade: (firstYear) => `${firstYear}-е годы`,
    genitive: {
      season: ['весны {}', 'лета {}', 'осени {}', 'зимы {}'],
      decade: (firstYear) => `${firstYear}-х годов`,
    },
    year: (words) => (/\d$/.test(words) ? `${words} г.` : words),
  },
} satisfies Language;
