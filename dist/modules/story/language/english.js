/** Whether a tag is of English as one writes it everywhere, whose script, direction and labels need no look at any table. */
const isEnglish = (tag) => /^en(-[A-Z]{2})?$/.test(tag);
/**
 * Whether a story is in English as Americans write it, in which numbers and dates can be written without `Intl`. Its first
 * use holds Chromium up for 30 ms and more, and a phone for longer, since it looks for all languages that there are.
 */
const isAmerican = (lang) => /^en(-US)?$/i.test(lang);

export { isAmerican, isEnglish };
