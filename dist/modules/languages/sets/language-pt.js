import { dates, after } from './portuguese-dates.js';

const until = after('até ', 'até a ', 'até o ');
/** Portuguese, as in Brazil. */
var pt = {
    labels: {
        overview: 'Resumo da notícia',
        keyPoints: 'Pontos principais',
        timeline: 'Cronologia',
        readSection: 'Ler esta seção',
        inArticle: 'Na reportagem',
        readArticle: 'Ler a reportagem',
        post: 'Publicação citada na reportagem',
        statement: 'Declaração citada na reportagem',
        document: 'Documento citado na reportagem',
        pull: 'Da reportagem',
        postBy: 'Publicação de {}',
        saidBy: 'Segundo {}',
        planned: 'Previsto: {}',
        noDate: 'sem data',
        today: 'Hoje',
        updated: 'Atualizado: {}',
        correction: 'Correção, {}',
        withheld: 'O veículo ainda não divulga esta notícia.',
        canceled: 'O veículo retirou esta notícia.',
        expired: 'Esta notícia não é mais atual.',
        aiCreated: 'Criado com IA',
        aiEdited: 'Editado com IA',
        reviewedBy: 'Revisado por {}',
        colon: ': ',
        comma: ', ',
        failed: 'Não é possível mostrar esta notícia.',
        retry: 'Tentar de novo',
        previous: 'Anterior',
        next: 'Próximo',
        skip: 'Pular esta parte',
        quoteMark: '“',
        copy: 'Copiar',
        copied: 'Copiado',
        share: 'Compartilhar',
    },
    dates: {
        ...dates,
        until,
        unknownUntil: (end, kind) => `${until(end, kind)} (início desconhecido)`,
        // The first of a month is an ordinal in Brazil.
        mend: (words) => words.replace(/(?<!\d)1(?=–\d| de \p{L}{3})/gu, '1º'),
    },
};

export { pt as default };
