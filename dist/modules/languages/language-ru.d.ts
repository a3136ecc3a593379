/** Russian. */
declare const _default: {
    labels: {
        overview: string;
        keyPoints: string;
        timeline: string;
        readSection: string;
        inArticle: string;
        readArticle: string;
        post: string;
        statement: string;
        document: string;
        pull: string;
        postBy: string;
        saidBy: string;
        planned: string;
        noDate: string;
        today: string;
        updated: string;
        correction: string;
        withheld: string;
        canceled: string;
        expired: string;
        aiCreated: string;
        aiEdited: string;
        failed: string;
        retry: string;
        previous: string;
        next: string;
        skip: string;
        quoteMark: string;
        copy: string;
        copied: string;
        share: string;
    };
    dates: {
        about: (date: string) => string;
        uncertain: (date: string) => string;
        from: (start: string) => string;
        until: (end: string) => string;
        fromToUnknown: (start: string) => string;
        unknownUntil: (end: string) => string;
        season: [string, string, string, string];
        decade: (firstYear: number) => string;
    };
};
export default _default;
