/** What a key point of it says. */
export const words = 'The ferry leaves at noon.';
/** A story with a timeline that scrolls. */
export const story = {
  version: 1,
  id: 'ferry',
  lang: 'en',
  headline: 'A ferry for the island',
  keyPoints: [{id: 'noon', heading: 'At noon', summary: [words]}],
  timeline: Array.from({length: 9}, (_, index) => ({
    id: `e${index}`,
    when: `203${index}`,
    title: `Event ${index}`,
  })),
};
