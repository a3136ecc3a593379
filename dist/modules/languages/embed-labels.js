/** What stands with something to play or to look at, in English: its script and builds have these words, and no other. */
const embedLabels = {
    playVideo: 'Play video',
    playAudio: 'Play audio',
    showMap: 'Show map',
    showChart: 'Show chart',
    showPage: 'Show here',
    fromProvider: 'From {}',
    closeEmbed: 'Close',
};

export { embedLabels };
