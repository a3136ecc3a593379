import type { Story } from '../story/story.js';
import type { ImportOptions, Imported } from './common/format.js';
import type { Loss } from './common/losses.js';
/** A format of others, what can be made of it, and what it can be made of. */
export interface ForeignFormat {
    /** As the command line names it. */
    name: string;
    /** As people call it. */
    label: string;
    /** Whether data, or the text of a sheet, seems to be of this format; `read` says what is wrong with it. */
    matches(data: unknown): boolean;
    /** @throws {ForeignFormatError} where the data is not of this format */
    read(data: unknown, options: ImportOptions): Imported;
    write(story: Story): {
        document: object;
        losses: Loss[];
    };
}
/** In the order in which data is held against them. */
export declare const foreignFormats: readonly ForeignFormat[];
