import type { TemplateResult } from 'lit';
/** A heading of a level that the page chose; levels beyond 6 stay at 6. */
export declare function heading(level: number, part: string, content: unknown): TemplateResult;
