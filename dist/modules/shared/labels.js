/** The words that are ours and not the story's. */
const labels = {
    overview: 'Story overview',
    keyPoints: 'Key points',
    timeline: 'Timeline',
    readSection: 'Read this section',
    inArticle: 'In the article',
    readArticle: 'Read the article',
    post: 'Post quoted in the story',
    statement: 'Quoted in the story',
    document: 'Document quoted in the story',
    pull: 'From the article',
    postBy: 'Post by',
    saidBy: 'According to',
    planned: 'Planned',
    noDate: 'no date given',
    updated: 'Updated',
    correction: 'Correction',
    failed: 'This story cannot be shown.',
    retry: 'Try again',
    previous: 'Previous',
    next: 'Next',
};

export { labels };
