import type { Story } from '../../story/story.js';
import type { Problem } from '../../check/problem.js';
/** What a preview shows: the last story that was right, and what is wrong with the file as it is now. */
export interface PreviewState {
    file: string;
    story?: Story;
    problems: ShownProblem[];
}
/** A problem, and the lines of the file around its place. */
export interface ShownProblem extends Pick<Problem, 'line' | 'column' | 'field' | 'reason' | 'remedy' | 'nearest'> {
    lines: {
        line: number;
        text: string;
    }[];
}
/** What the file holds now; of one that cannot be read, why. The story before stays where there is no better one. */
export declare function previewOf(file: string, before?: Story): Promise<PreviewState>;
