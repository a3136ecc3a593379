import type { Validation } from './validation.js';
import type { Story } from './story.js';
/**
 * Drops, in place, the later of two items of a list with one id, and every reference to what is not in the
 * story.
 */
export declare function resolveIds(validation: Validation, story: Story): void;
