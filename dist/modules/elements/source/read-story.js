import { loadLanguage, ownPhrases } from '../../languages/load-language.js';
import { markChecked } from '../../story/checked-story.js';
import { readWhole } from '../../story/read-whole.js';
import { StoryError } from '../../story/story-error.js';
import { version } from '../base/version.js';
import { askAgain } from './ask-again.js';

const loadWords = askAgain((_again) => import('./story-words.js'));
const loadFaults = askAgain((_again) => import('./story-faults.js'));
/**
 * What is loaded from beside the script, where there may be a newer file.
 * @throws {StoryError} where it is missing, or of another version
 */
async function ours(loading, name) {
    const module = await loading.catch(() => undefined);
    if (module?.version === version)
        return module;
    throw new StoryError('unavailable', '', `story-${name}.js cannot be loaded`);
}
/**
 * The checked story of data from outside. Most need no more than a look: what words a story that no build has worded, and what
 * mends one that has faults and tells its author, are files of their own. Data that `isOurs`, which nobody else has, may become the
 * story.
 * @throws {StoryError}
 */
async function readStory(data, isOurs) {
    await loadLanguage(data);
    const whole = readWhole(data, isOurs);
    if (!whole)
        return (await ours(loadFaults(), 'faults')).parseStory(data, ownPhrases());
    if (whole.lacksDirection || whole.lacksWords)
        (await ours(loadWords(), 'words')).wordStory(whole, ownPhrases());
    return markChecked(whole.story);
}
const tell = (say) => loadWords().then(say, () => { });
/** Says in the console what an element looked for and did not find. */
const explainWaiting = (...of) => tell((words) => words.explainWaiting(...of));
/** Says in the console that a story has no quote of the id that a tag asks for, and which it has. */
const explainMissingQuote = (...of) => tell((words) => words.explainMissingQuote(...of));

export { explainMissingQuote, explainWaiting, readStory };
