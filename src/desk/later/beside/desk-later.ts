/** What holds a story against its article: loaded when it is asked for first, since what reads pages is in it. */
export {holdAgainst, holdStory} from '../hold-against.js';
export {readStory} from '../read-story.js';
