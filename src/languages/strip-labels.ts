/** What a strip says that is drawn for the reader alone, in English: no markup has these words. */
export const stripLabels = {
  today: 'Today',
  position: '{} of {}',
  latest: 'Latest',
};
