import type { Story } from '../story.js';
import type { Claim } from './claim.js';
export type { Claim, ClaimGrade, ClaimKind } from './claim.js';
/** What the lines of a story claim that their passages do not say so. */
export interface ClaimsReport {
    /** Contradicted or unsupported, in the order of the story, but for what the story allows. */
    problems: Claim[];
    /** What follows from the rest of the article, and how. */
    inferred: Claim[];
}
/**
 * Holds what each line of a story claims (its numbers, dates, names, denials, quotes and speakers) against the passage
 * that it rests on, then against the paragraph, the section and the article. An item without a passage, and a story
 * without its article, cannot be checked and are passed over. It reads the story and changes nothing; it throws nothing for a
 * checked story, and its time grows with the length of the story.
 */
export declare function checkClaims(story: Story): ClaimsReport;
