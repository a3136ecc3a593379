import type { StoryDocument } from '../story/story.js';
import type { ImportOptions } from './foreign-format.js';
import type { Fields } from './foreign-values.js';
import type { Losses } from './loss.js';
/**
 * What an item is called.
 * @throws {ForeignFormatError} where neither it nor the caller says
 */
export declare function readHeadline({ headlines, title }: Fields, path: (name: string) => string, options: ImportOptions, losses: Losses): string;
/** The description, unless it only is the beginning of the text. */
export declare function standfirstOf(descriptions: readonly unknown[], path: string, sections: NonNullable<StoryDocument['sections']>, losses: Losses): {
    standfirst?: string;
};
