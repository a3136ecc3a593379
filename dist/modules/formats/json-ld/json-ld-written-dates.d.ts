import type { Losses } from '../common/losses.js';
/** Whether EDTF writes the date as ISO 8601-1 does, which is what schema.org reads. */
export declare function isExact(when: string): boolean;
/** The date as a property, or a loss where schema.org cannot read it. */
export declare function exactly(name: string, when: string | undefined, field: string, losses: Losses): Record<string, string>;
