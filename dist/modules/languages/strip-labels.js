/** What a strip says that is drawn for the reader alone, in English: no markup has these words. */
const stripLabels = {
    today: 'Today',
    position: '{} of {}',
    latest: 'Latest',
};

export { stripLabels };
