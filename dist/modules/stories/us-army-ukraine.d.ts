import type {Story} from '../story/story.js';
declare const story: Story;
export default story;
