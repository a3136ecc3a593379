import type { TemplateResult } from 'lit';
/** The level that a page chose, as a heading can have it; 2 where it is no number. */
export declare const levelOf: (wanted: number) => number;
/** A heading of a level that the page chose; levels beyond 6 stay at 6. */
export declare function heading(level: number, part: string, content: unknown): TemplateResult;
