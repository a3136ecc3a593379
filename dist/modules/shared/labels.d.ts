/** The words that are ours and not the story's. */
export declare const labels: {
    readonly overview: "Story overview";
    readonly keyPoints: "Key points";
    readonly timeline: "Timeline";
    readonly readSection: "Read this section";
    readonly inArticle: "In the article";
    readonly readArticle: "Read the article";
    readonly post: "Post quoted in the story";
    readonly statement: "Quoted in the story";
    readonly document: "Document quoted in the story";
    readonly pull: "From the article";
    readonly postBy: "Post by";
    readonly saidBy: "According to";
    readonly planned: "Planned";
    readonly noDate: "no date given";
    readonly updated: "Updated";
    readonly correction: "Correction";
    readonly failed: "This story cannot be shown.";
    readonly retry: "Try again";
    readonly previous: "Previous";
    readonly next: "Next";
};
