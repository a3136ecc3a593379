import type { Quote, Story } from '../../story/story.js';
/** The words of a quote, and who said them when and where, for the inside of a `<figure>`. */
export declare function quoteText(story: Story, { text, lang, speaker, said, source }: Quote): import("lit-html").TemplateResult<1>;
