import type { Problem } from '../../check/problem.js';
/** What to tell of data that are no story but a document of another format; undefined where they look like none. */
export declare function foreignStory(data: unknown, file: string): Problem | undefined;
