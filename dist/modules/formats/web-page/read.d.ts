import type { DraftOptions } from '../draft/from-document.js';
import type { StoryDocument } from '../../story/story.js';
/** The article of a web page, as a story document; its language is empty where the page tells none. */
export interface PageArticle {
    document: StoryDocument;
    about: NonNullable<DraftOptions['about']>;
    notes: string[];
}
/**
 * Reads the article of a web page: its text as Readability finds it; headline, byline, publisher, dates, language and
 * address from the page’s own structured data, otherwise from its other metadata. Where these contradict each other, or
 * tell something that the page does not show, that is a note for the editor.
 * @throws {Failure} where no article is in it, or it is too large or too deep to be searched
 */
export declare function readPage(html: string, file: string): PageArticle;
