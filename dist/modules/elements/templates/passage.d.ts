import { nothing } from 'lit';
import type { Passage, Story } from '../../story/story.js';
/** "Where does the article say that?": the words, marked, in the paragraph around them, behind a quiet disclosure. */
export declare function passage(story: Story, { passage }: {
    passage?: Passage | undefined;
}): import("lit-html").TemplateResult<1> | typeof nothing;
