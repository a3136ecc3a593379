import type { StoryDocument } from '../../story/story.js';
import type { ImportOptions } from '../common/format.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/**
 * What an item is called.
 * @throws {ForeignFormatError} where neither it nor the caller says
 */
export declare function readHeadline({ headlines, title }: Fields, path: (name: string) => string, options: ImportOptions, losses: Losses): string;
/** The description, unless it only is the beginning of the text. */
export declare function standfirstOf(descriptions: readonly unknown[], path: string, sections: NonNullable<StoryDocument['sections']>, losses: Losses): {
    standfirst?: string;
};
