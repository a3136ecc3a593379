import type {Language} from '../language.js';
import type {DateKind, DatePhrase} from '../../story/dates/date-phrases.js';

const articles: Partial<Record<DateKind, string>> = {
  time: 'el ',
  day: 'el ',
  decade: 'la ',
  spring: 'la ',
  summer: 'el ',
  autumn: 'el ',
  winter: 'el ',
};
const the: DatePhrase = (date, kind) => (articles[kind] ?? '') + date;

/** Spanish. */
export default {
  labels: {
    overview: 'Resumen de la noticia',
    keyPoints: 'Puntos clave',
    timeline: 'Cronología',
    readSection: 'Leer esta sección',
    inArticle: 'En el artículo',
    readArticle: 'Leer el artículo',
    post: 'Publicación citada en el artículo',
    statement: 'Citado en el artículo',
    document: 'Documento citado en el artículo',
    pull: 'Del artículo',
    postBy: 'Publicación de {}',
    saidBy: 'Según {}',
    planned: 'Previsto: {}',
    noDate: 'sin fecha',
    today: 'Hoy',
    updated: 'Actualizado: {}',
    correction: 'Corrección, {}',
    withheld: 'El medio aún no difunde esta noticia.',
    canceled: 'El medio ha retirado esta noticia.',
    expired: 'Esta noticia ya no es actual.',
    aiCreated: 'Creado con IA',
    aiEdited: 'Editado con IA',
    reviewedBy: 'Revisado por {}',
    colon: ': ',
    comma: ', ',
    failed: 'No se puede mostrar esta noticia.',
    retry: 'Reintentar',
    previous: 'Anterior',
    next: 'Siguiente',
    skip: 'Saltar esta parte',
    quoteMark: '«',
    copy: 'Copiar',
    copied: 'Copiado',
    share: 'Compartir',
  },
  dates: {
    about: (date, kind) => `hacia ${the(date, kind)}`,
    aboutWithin: (date) => `${date} aproximadamente`,
    uncertain: (date) => `${date} (fecha dudosa)`,
    from: (start, kind) => `desde ${the(start, kind)}`,
    until: (end, kind) => `hasta ${the(end, kind)}`,
    fromToUnknown: (start, kind) => `desde ${the(start, kind)} (fin desconocido)`,
    unknownUntil: (end, kind) => `hasta ${the(end, kind)} (inicio desconocido)`,
    season: ['primavera de {}', 'verano de {}', 'otoño de {}', 'invierno de {}'],
    decade: (firstYear) => `década de ${firstYear}`,
  },
} satisfies Language;
