import * as v from 'valibot';
import type { Point, Problems } from './problems.js';
import { frontMatterHead, frontMatterLists } from './front-matter-schema.js';
type Head = typeof frontMatterHead;
type Lists = typeof frontMatterLists;
type Path = readonly (string | number)[];
/** What an article's front matter says. An entry that is wrong has been reported and is `undefined` in its list. */
export type FrontMatter = {
    [Name in keyof Head]?: v.InferOutput<Head[Name]>;
} & {
    [Name in keyof Lists]?: (v.InferOutput<Lists[Name]> | undefined)[];
} & {
    /** Where a value stands in the file, such as that at `'timeline', 0, 'when'`; if it is absent, the nearest around it. */
    at(...path: Path): Point;
    /** Whether the field is written there, right or wrong. */
    has(name: string): boolean;
};
export type Entry<Name extends keyof Lists> = v.InferOutput<Lists[Name]>;
/**
 * Reads the YAML of the front matter that stands from line `firstLine` of the file on. All scalars are texts, so that
 * `2025-11` is no number and `no` no boolean; aliases and tags are refused.
 * @throws {ArticleError} where it is no YAML, since nothing can be known of its fields then
 */
export declare function readFrontMatter(yaml: string, firstLine: number, problems: Problems): FrontMatter;
export {};
