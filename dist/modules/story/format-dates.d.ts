import type { Validation } from './validation.js';
import type { Story } from './story.js';
/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
export declare function formatDates(validation: Validation, story: Omit<Story, 'dates'>, given: unknown): Record<string, string>;
