import { dates, after } from './portuguese-dates.js';

const until = after('até ', 'até à ', 'até ao ');
/** European Portuguese, which the other countries than Brazil write too. */
var ptPT = {
    labels: {
        overview: 'Resumo da notícia',
        keyPoints: 'Pontos principais',
        timeline: 'Cronologia',
        readSection: 'Ler esta secção',
        inArticle: 'No artigo',
        readArticle: 'Ler o artigo',
        post: 'Publicação citada no artigo',
        statement: 'Declaração citada no artigo',
        document: 'Documento citado no artigo',
        pull: 'Do artigo',
        postBy: 'Publicação de {}',
        saidBy: 'Segundo {}',
        planned: 'Previsto: {}',
        noDate: 'sem data',
        today: 'Hoje',
        updated: 'Atualizado: {}',
        correction: 'Correção, {}',
        withheld: 'O órgão de comunicação ainda não divulga esta notícia.',
        canceled: 'O órgão de comunicação retirou esta notícia.',
        expired: 'Esta notícia já não é atual.',
        aiCreated: 'Criado com IA',
        aiEdited: 'Editado com IA',
        reviewedBy: 'Revisto por {}',
        colon: ': ',
        comma: ', ',
        failed: 'Não é possível mostrar esta notícia.',
        retry: 'Tentar de novo',
        previous: 'Anterior',
        next: 'Seguinte',
        skip: 'Saltar esta parte',
        quoteMark: '«',
        copy: 'Copiar',
        copied: 'Copiado',
        share: 'Partilhar',
    },
    dates: {
        ...dates,
        until,
        unknownUntil: (end, kind) => `${until(end, kind)} (início desconhecido)`,
    },
};

export { ptPT as default };
