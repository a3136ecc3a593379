import type { TemplateResult } from 'lit';
/** A heading of a level that the page chose; levels beyond 6 stay at 6. The `id` is for `aria-labelledby`. */
export declare function heading(level: number, part: string, content: unknown, id?: unknown): TemplateResult;
