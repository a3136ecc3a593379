/** What stands with something to play or to look at, in English: its script and builds have these words, and no other. */
export declare const embedLabels: {
    playVideo: string;
    playAudio: string;
    showMap: string;
    showChart: string;
    showPage: string;
    fromProvider: string;
    closeEmbed: string;
};
